using DtzStats.Core.Languages;

namespace DtzStats.Web.Api;

/// <summary>All measures of all datasets that there are as a whole.</summary>
/// <param name="Palette">The colours of lines, as #RRGGBB, in the order in which those take them that have none of their own.</param>
public sealed record ApiCellsList(IReadOnlyList<string> Palette, IReadOnlyList<ApiCellsLink> Cells);

/// <summary>Which measure of which dataset there is as a whole.</summary>
/// <param name="Kind">official or illustrative.</param>
/// <param name="Address">Of its cells, from this list.</param>
public sealed record ApiCellsLink(string Dataset, string Measure, string Kind, string Address);

/// <summary>All published cells of one measure of one dataset.</summary>
/// <param name="Decimals">That values have.</param>
/// <param name="Credit">Stands before the years of a source line, and <paramref name="Notes"/> behind them.</param>
/// <param name="Mark">What must be told of all of it; null if nothing.</param>
/// <param name="Years">Of the values of each series, in order.</param>
public sealed record ApiCells(
    ApiRelease Release,
    string Dataset,
    string Kind,
    BilingualText Title,
    string Measure,
    BilingualText Name,
    BilingualText Unit,
    int Decimals,
    BilingualText Credit,
    BilingualText Notes,
    BilingualText? Mark,
    IReadOnlyList<int> Years,
    IReadOnlyList<ApiCellsItem> Regions,
    IReadOnlyList<ApiCellsItem> Categories,
    IReadOnlyList<ApiCellsSeries> Series);

/// <summary>A region or industry.</summary>
/// <param name="Colour">As #RRGGBB, of regions that have one everywhere; else null.</param>
public sealed record ApiCellsItem(string Code, BilingualText Name, string? Colour);

/// <summary>The cells of one region and industry.</summary>
/// <param name="Values">One a year; null where there is none.</param>
/// <param name="Statuses">By year, of what is not final: provisional, or why there is no value: missing, confidential, incomplete.</param>
/// <param name="Breaks">First years of which the figures do not compare with those before.</param>
public sealed record ApiCellsSeries(string Region, string Category, IReadOnlyList<decimal?> Values, IReadOnlyDictionary<int, string> Statuses, IReadOnlyList<int> Breaks);
