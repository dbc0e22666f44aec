using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Classifications;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>How unevenly an industry lies over the members of a composite region.</summary>
internal static class SectorSpread
{
    /// <summary>
    /// The Gini coefficient of concentration over the members of the year, against all activities together; no answer where a
    /// member has no value, for its reason, and too few points for fewer than two members.
    /// </summary>
    internal static Answer Of(DatasetView view, Series total, Category sector, Period period)
    {
        var parts = total.At(period)?.Parts ?? [];
        var members = total.Members.Where(m => parts.Any(p => p.Region == m.Code)).ToList();
        if (members.Count < 2)
            return Answer.Without(total.At(period) is { Reason: not NoAnswer.None } figure ? figure.Reason : NoAnswer.TooFewPoints);
        List<Answer> Of(Category category) => members.ConvertAll(m => view.SeriesOf(total.Measure, m, category).At(period)?.Answer ?? Answer.Without(NoAnswer.Missing));
        var (own, all) = (Of(sector), Of(total.Category));
        if (own.Concat(all).FirstOrDefault(a => a.Value is null) is { Reason: not NoAnswer.None } lacking)
            return lacking;
        return Specialisation.GiniOfConcentration(own.ConvertAll(a => a.Value ?? 0), all.ConvertAll(a => a.Value ?? 0));
    }
}
