using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Chains;

/// <summary>Chains one series over its own breaks.</summary>
public static class BreakChain
{
    /// <summary>
    /// A chain-linked index (base year = 100; ILO 2004, Consumer Price Index Manual, chapter 9): between breaks it follows the
    /// figures, and over a break it stays as it is (a link of 1), so that it holds the growth of comparable years only. Where a
    /// year without a value lies at the break, all years from the last value to the next are left out.
    /// </summary>
    /// <remarks>
    /// A year without a value has no index, for the reason of its figure; the next follows the last before it. Where a part
    /// between breaks begins with zero, or the index has come to zero at a break, nothing can be linked to it (zero base).
    /// </remarks>
    /// <param name="until">The last year; null: to its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative; checks keep such from being loaded.</exception>
    public static ChainedSeries Of(Series series, Period since, Period? until = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = new List<ChainedPoint>();
        var (first, link) = ((Figure?)null, (Link?)null);
        foreach (var figure in series.Figures.Where(f => f.Period >= since && (until is not { } last || f.Period <= last)))
        {
            link = figure.Value is { } value ? Link.Next(series, link, figure, value) : link;
            first ??= link?.Figure;
            points.Add(figure.Value is null
                ? ChainedPoint.Of(series, figure, Answer.Without(figure.Reason), link?.Years ?? 0, isBase: false)
                : ChainedPoint.Of(series, figure, link!.Index, link.Years, isBase: figure == first));
        }

        var leftOut = series.Breaks.Where(b => link is not null && b.Separates(first!.Period, link.Figure.Period));
        return new ChainedSeries(ChainMethod.BreakYearsLeftOut, [series], since, first?.Period, null, [.. leftOut], points);
    }

    /// <summary>A year with a value, and the part between breaks that it lies in: its first value and the index there.</summary>
    private sealed record Link(Figure Figure, decimal PartValue, Answer PartIndex, Answer Index, int Years)
    {
        internal static Link Next(Series series, Link? last, Figure figure, decimal value)
        {
            if (last is null)
                return new Link(figure, value, Answer.Of(100), Change.Index(value, value), 0);
            if (series.Breaks.Any(b => b.Separates(last.Figure.Period, figure.Period)))
            {
                var index = last.Index.Value == 0 ? Answer.Without(NoAnswer.ZeroBase) : last.Index;
                return new Link(figure, value, index, index, last.Years);
            }

            return last with
            {
                Figure = figure,
                Index = IndexOf.Change(last.PartIndex, last.PartValue, value),
                Years = last.Years + figure.Period.Year - last.Figure.Period.Year,
            };
        }
    }
}
