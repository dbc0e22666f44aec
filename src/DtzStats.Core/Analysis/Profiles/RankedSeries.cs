using DtzStats.Core.Analysis.Changes;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>One of several municipalities, or industries, in their order.</summary>
/// <param name="Rank">By what was asked for; null where there is no value to go by. Equal values share a rank.</param>
/// <param name="RankBefore">By the value in the first year.</param>
/// <param name="RankChange">By value from the first year to the last, in places: positive is a climb.</param>
/// <param name="Contribution">To the change of all of them together; null where one of them has no change, for then there is no such whole.</param>
public sealed record RankedSeries(SeriesChange Change, int? Rank, int? RankBefore, int? RankChange, Contribution? Contribution)
{
    /// <summary>The series in the order of their ranks, those without one last, equals as they were given.</summary>
    /// <param name="arePartsOfAWhole">That they do not overlap, so that their changes add up to that of a whole; else there are no contributions.</param>
    /// <remarks>The contributions add up to the change of the sum of the series, which rounding can make another one than that of a published total.</remarks>
    public static IReadOnlyList<RankedSeries> Of(IReadOnlyList<Series> series, Period from, Period to, RankBy by, bool arePartsOfAWhole = true)
    {
        ArgumentNullException.ThrowIfNull(series);
        var changes = series.Select(s => SeriesChange.Of(s, from, to)).ToList();
        var (before, after) = (changes.ConvertAll(c => c.Start?.Value), changes.ConvertAll(c => c.End?.Value));
        var ranks = Ranking.Of(changes.ConvertAll(c => Key(c, by)));
        var contributions = arePartsOfAWhole && changes.TrueForAll(c => c.Change.Value is not null)
            ? Contribution.ToChange(changes.ConvertAll(c => (c.Start?.Value ?? 0, c.End?.Value ?? 0))) : null;
        var (ranksBefore, climbs) = (Ranking.Of(before), Ranking.Change(before, after));
        return [.. changes.Select((c, i) => new RankedSeries(c, ranks[i], ranksBefore[i], climbs[i], contributions?[i])).OrderBy(r => r.Rank ?? int.MaxValue)];
    }

    private static decimal? Key(SeriesChange change, RankBy by) => by switch
    {
        RankBy.Value => change.End?.Value,
        RankBy.Change => change.Change.Value,
        _ => change.Percent.Value,
    };
}
