using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes small charts, one a region, of series as indexes: only so do a town and a village compare on one scale.</summary>
public static class RegionPanels
{
    /// <inheritdoc cref="IndexChart.Of"/>
    public static SmallMultiplesSpec Of(IReadOnlyList<Series> series, Period since, Period until, Language language, string? title = null)
    {
        var index = IndexChart.Of(series, since, until, language, title);
        var spec = new SmallMultiplesSpec(
            index.Title, index.Subtitle, index.ValueAxis, index.CategoryAxis, index.Source, index.Mark, "", language, NumberKind.Index, index.Lines, index.Breaks);
        return spec with { Description = SmallMultiplesDescription.Of(spec), Reference = index.Reference };
    }
}
