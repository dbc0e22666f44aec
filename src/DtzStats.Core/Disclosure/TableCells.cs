using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Disclosure;

/// <summary>
/// The cells that a dataset can fill of tables by region, category and year: observations, and the sums that we make of them.
/// </summary>
public static class TableCells
{
    /// <summary>
    /// One cell for each figure that has a value or that the source withholds, a part of it included; what is missing is not published.
    /// </summary>
    /// <param name="measure">What is published: jobs, a part of jobs, or establishments.</param>
    /// <param name="establishments">
    /// The measure that counts them; null where the dataset has none, so that no rule on their number can judge.
    /// </param>
    /// <param name="largest">
    /// The measure that gives the largest firm's part; of a sum the largest of its parts; null where there is none.
    /// </param>
    /// <exception cref="ArgumentException">The measure does not add up over regions and categories, as an average does not.</exception>
    public static IReadOnlyList<TableCell> Of(
        DatasetView view,
        Measure measure,
        Measure? establishments,
        Measure? largest,
        IEnumerable<PublishedRegion> regions,
        IReadOnlyCollection<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(categories);
        if (!measure.IsAdditive)
            throw new ArgumentException($"The measure '{measure.Code}' does not add up, so there are no tables of it to protect.", nameof(measure));
        return [.. regions.SelectMany(r => categories.SelectMany(c => CellsOf(view, measure, establishments, largest, r, c)))];
    }

    private static IEnumerable<TableCell> CellsOf(
        DatasetView view, Measure measure, Measure? establishments, Measure? largest, PublishedRegion region, Category category)
    {
        var counts = establishments is null ? null : view.SeriesOf(establishments, region.Region, category, region.Membership);
        var firms = largest is null ? [] : LargestOf(view, largest, region, category);
        foreach (var figure in view.SeriesOf(measure, region.Region, category, region.Membership).Figures)
        {
            var isConfidential = figure.Reason == NoAnswer.Confidential;
            if (figure.Value is null && !isConfidential)
                continue;
            yield return new TableCell(
                new CellKey(region.Key, category.Code, figure.Period),
                figure.Value,
                (int?)counts?.At(figure.Period)?.Value,
                Largest(firms, figure.Period),
                isConfidential);
        }
    }

    /// <summary>The largest of a composite region is the largest of any of its members: such values do not add up.</summary>
    private static List<Series> LargestOf(DatasetView view, Measure largest, PublishedRegion region, Category category) =>
        [.. (region.Region.Level == RegionLevel.Composite ? region.Municipalities : [region.Region]).Select(r => view.SeriesOf(largest, r, category))];

    /// <summary>Null where that of a part is not known: it may be larger than those that are.</summary>
    private static decimal? Largest(List<Series> firms, Period period)
    {
        List<Figure?> figures = [.. firms.Select(f => f.At(period))];
        return figures.Count == 0 || figures.Exists(f => f is null || f.Parts.Count == 0 || f.Parts.Any(p => p.Value is null))
            ? null : figures.Max(f => f!.Parts.Max(p => p.Value));
    }
}
