using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

namespace DtzStats.Web.Figures;

/// <summary>
/// Charts name their lines and bars by region. Where a figure has several industries, each series gets the name of what sets it
/// apart instead.
/// </summary>
internal static class SeriesLabels
{
    internal static IReadOnlyList<Series> Of(IReadOnlyList<Series> series, FigureQuery query) => query.Categories.Count == 1 ? series
        : [.. series.Select(s => s with { Region = s.Region with { Name = NameOf(s, query) }, Category = series[0].Category })];

    private static BilingualText NameOf(Series series, FigureQuery query) => query.Regions.Count == 1 ? series.Category.Name
        : new($"{series.Region.Name.Dutch}: {series.Category.Name.Dutch}", $"{series.Region.Name.English}: {series.Category.Name.English}");
}
