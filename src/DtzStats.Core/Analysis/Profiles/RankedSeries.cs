using DtzStats.Core.Analysis.Changes;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>One of several municipalities, or industries, in their order.</summary>
/// <param name="Rank">By what was asked for; null where there is no value to go by. Equal values share a rank.</param>
/// <param name="RankBefore">By the value in the first year.</param>
/// <param name="RankChange">By value from the first year to the last, in places: positive is a climb.</param>
/// <param name="Contribution">To the change of all of them together; null where they make up no whole of which the change is known.</param>
/// <param name="NoRank">Why there is no rank.</param>
/// <param name="NoRankChange">Why there is no change of rank.</param>
/// <param name="NoContribution">Why there is no contribution: its own reason, or that of all.</param>
public sealed record RankedSeries(
    SeriesChange Change, int? Rank, int? RankBefore, int? RankChange, Contribution? Contribution, NoAnswer NoRank, NoAnswer NoRankChange, NoAnswer NoContribution)
{
    /// <summary>The series in the order of their ranks, those without one last, equals as they were given.</summary>
    /// <param name="noWhole">
    /// Why they do not make up the whole of which they are parts, so that there are no contributions: overlap, incomplete; none
    /// where they do. Averages never do, nor do series of which one has no change.
    /// </param>
    /// <param name="whole">
    /// Of which the contributions are where a part is confidential, so that the parts cannot be summed; null: none then.
    /// </param>
    /// <remarks>The contributions add up to the change of the sum of the series, which rounding can make another one than that of a published total.</remarks>
    public static IReadOnlyList<RankedSeries> Of(IReadOnlyList<Series> series, Period from, Period to, RankBy by, NoAnswer noWhole = NoAnswer.None, Series? whole = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var changes = series.Select(s => SeriesChange.Of(s, from, to)).ToList();
        var (before, after) = (changes.ConvertAll(c => c.Start?.Value), changes.ConvertAll(c => c.End?.Value));
        var keys = changes.ConvertAll(c => Key(c, by));
        var ranks = Ranking.Of(keys.ConvertAll(k => k.Value));
        if (series.Any(s => !s.Measure.IsAdditive))
            noWhole = NoAnswer.NotAdditive;
        var contributions = noWhole == NoAnswer.None ? Contributions(changes, whole, from, to) : null;
        if (contributions is null && noWhole == NoAnswer.None)
            noWhole = NoAnswer.Incomplete;
        var (ranksBefore, climbs) = (Ranking.Of(before), Ranking.Change(before, after));
        return [.. changes.Select((c, i) => new RankedSeries(
            c, ranks[i], ranksBefore[i], from == to ? null : climbs[i], contributions?[i],
            keys[i].Reason, from == to ? NoAnswer.SameYear : NoClimb(c), contributions?[i] is not null ? NoAnswer.None : c.Change.Value is null ? c.Change.Reason : noWhole)).OrderBy(r => r.Rank ?? int.MaxValue)];
    }

    /// <summary>Null where a change is not known and the whole is not either.</summary>
    private static IReadOnlyList<Contribution?>? Contributions(List<SeriesChange> changes, Series? whole, Period from, Period to)
    {
        if (changes.TrueForAll(c => c.Change.Value is not null))
            return Contribution.ToChange(changes.ConvertAll(c => (c.Start!.Value!.Value, c.End!.Value!.Value)));
        var isWithheld = changes.TrueForAll(c => c.Change.Value is not null || c.Start?.Reason == NoAnswer.Confidential || c.End?.Reason == NoAnswer.Confidential);
        if (!isWithheld || whole is null || whole.Compare(from, to, Analysis.Change.Difference).Value is null)
            return null;
        var ends = (whole.At(from)!.Value!.Value, whole.At(to)!.Value!.Value);
        return changes.ConvertAll(c => c.Change.Value is null ? null : Contribution.ToChange((c.Start!.Value!.Value, c.End!.Value!.Value), ends));
    }

    private static Answer Key(SeriesChange change, RankBy by) => by switch
    {
        RankBy.Value => change.End?.Answer ?? Answer.Without(NoAnswer.Missing),
        RankBy.Change => change.Change,
        _ => change.Percent,
    };

    private static NoAnswer NoClimb(SeriesChange change) =>
        change.End?.Value is null ? change.End?.Reason ?? NoAnswer.Missing : change.Start?.Value is null ? NoAnswer.NothingToCompare : NoAnswer.None;
}
