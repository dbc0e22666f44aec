using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;

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
        IEnumerable<Region> regions,
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
        DatasetView view, Measure measure, Measure? establishments, Measure? largest, Region region, Category category)
    {
        var counts = establishments is null ? null : view.SeriesOf(establishments, region, category);
        var firms = largest is null ? null : view.SeriesOf(largest, region, category);
        foreach (var figure in view.SeriesOf(measure, region, category).Figures)
        {
            var isConfidential = figure.Reason == NoAnswer.Confidential;
            if (figure.Value is null && !isConfidential)
                continue;
            yield return new TableCell(
                new CellKey(region.Code, category.Code, figure.Period),
                figure.Value,
                (int?)counts?.At(figure.Period)?.Value,
                firms?.At(figure.Period)?.Parts.Max(p => p.Value),
                isConfidential);
        }
    }
}
