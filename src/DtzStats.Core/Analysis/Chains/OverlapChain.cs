using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Chains;

/// <summary>Chains two series of two datasets, or of two classifications, that both have some year.</summary>
public static class OverlapChain
{
    /// <summary>
    /// The ratio splice (Hill and Fox 1997): in the last year for which both have a value, the older figures are multiplied by
    /// recent / older; from that year on the figures are the recent ones. The result is an index, for no one counted its level.
    /// </summary>
    /// <remarks>
    /// A year without a value has no index, for the reason of its figure. The breaks of either series stay: no index where one
    /// lies between the base year and the year within the series that they are from (series break). An older figure of zero in
    /// the overlap year joins nothing (zero base).
    /// </remarks>
    /// <param name="until">The last year; null: to the end of the recent series.</param>
    /// <exception cref="ArgumentException">
    /// The series differ in measure, region, category code or composition of the region, or no year has a value in both.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative; checks keep such from being loaded.</exception>
    public static ChainedSeries Of(Series older, Series recent, Period since, Period? until = null)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(recent);
        Require(older, recent);
        var overlap = OverlapOf(older, recent);
        var figures = older.Figures.Where(f => f.Period < overlap.Year).Select(f => (From: older, Figure: f))
            .Concat(recent.Figures.Where(f => f.Period >= overlap.Year).Select(f => (From: recent, Figure: f)))
            .Where(f => f.Figure.Period >= since && (until is not { } last || f.Figure.Period <= last)).ToList();
        var start = figures.Find(f => f.Figure.Value is not null);
        var points = figures.Select(f => Point(overlap, start, f));
        return new ChainedSeries(ChainMethod.OverlapYear, [older, recent], since, start.Figure?.Period, overlap, [], [.. points]);
    }

    /// <summary>Where there is no index, over a break for instance, it holds no years.</summary>
    private static ChainedPoint Point(Overlap overlap, (Series From, Figure Figure) start, (Series From, Figure Figure) point)
    {
        var index = Index(overlap, start, point);
        var years = index.Value is null ? 0 : point.Figure.Period.Year - start.Figure.Period.Year;
        return ChainedPoint.Of(point.From, point.Figure, index, years, point == start);
    }

    private static void Require(Series older, Series recent)
    {
        if ((older.Measure.Code, older.Region.Code, older.Category.Code) != (recent.Measure.Code, recent.Region.Code, recent.Category.Code))
            throw new ArgumentException("The series differ in measure, region or category.", nameof(recent));
        if (older.Membership != recent.Membership && !older.Members.Select(m => m.Code).SequenceEqual(recent.Members.Select(m => m.Code)))
            throw new ArgumentException("The series differ in the composition of their region.", nameof(recent));
    }

    private static Overlap OverlapOf(Series older, Series recent) =>
        older.Figures.Reverse()
            .Select(f => f.Value is { } o && recent.At(f.Period)?.Value is { } r ? new Overlap(f.Period, o, r) : null)
            .FirstOrDefault(o => o is not null)
        ?? throw new ArgumentException("No year has a value in both series.", nameof(recent));

    private static Answer Index(Overlap overlap, (Series From, Figure Figure) start, (Series From, Figure Figure) point)
    {
        if (point.Figure.Value is not { } to)
            return Answer.Without(point.Figure.Reason);
        if (ReferenceEquals(start.From, point.From))
            return start.From.Compare(start.Figure.Period, point.Figure.Period, (b, v) => IndexOf.Change(Answer.Of(100), b, v));
        var joint = start.From.Compare(start.Figure.Period, overlap.Year, (b, v) => IndexOf.Change(Answer.Of(100), b, v));
        // With an older figure of zero the index would stay at zero whatever comes after.
        if (joint.Value is not null && overlap.Older == 0)
            return Answer.Without(NoAnswer.ZeroBase);
        return joint.Value is null ? joint
            : point.From.Compare(overlap.Year, point.Figure.Period, (b, v) => IndexOf.Change(joint, b, v));
    }
}
