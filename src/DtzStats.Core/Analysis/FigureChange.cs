using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>A figure that differs between two states of a dataset.</summary>
public sealed record FigureChange(Measure Measure, Region Region, Category Category, Period Period, decimal Before, decimal After)
{
    public decimal Difference => After - Before;

    /// <summary>(after - before) / before x 100; no answer where the earlier is zero.</summary>
    public Answer PercentChange => Change.Percent(Before, After);

    /// <summary>
    /// The figures of some regions, all activities and each section, that have a value in both states and not the same
    /// one; the largest difference first.
    /// </summary>
    public static IReadOnlyList<FigureChange> Between(
        DatasetView before, DatasetView after, IReadOnlyList<Measure> measures, IReadOnlyList<Region> regions, IReadOnlyList<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes =
            from measure in measures
            from region in regions
            from category in categories
            let old = before.SeriesOf(measure, region, category)
            from figure in after.SeriesOf(measure, region, category).Figures
            let was = old.At(figure.Period)?.Value
            where was is not null && figure.Value is not null && was != figure.Value
            select new FigureChange(measure, region, category, figure.Period, was ?? 0, figure.Value ?? 0);
        return [.. changes.OrderByDescending(c => Math.Abs(c.Difference)).ThenBy(c => c.Measure.Code, StringComparer.Ordinal)
            .ThenBy(c => c.Region.Code, StringComparer.Ordinal).ThenBy(c => c.Category.Code, StringComparer.Ordinal).ThenBy(c => c.Period)];
    }
}
