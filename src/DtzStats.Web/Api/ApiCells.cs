using DtzStats.Core.Languages;

namespace DtzStats.Web.Api;

/// <summary>All measures of all datasets that there are as a whole.</summary>
/// <param name="Palette">The colours of lines, as #RRGGBB, in the order in which those take them that have none of their own.</param>
/// <param name="Map">Null where boundaries do not come with the data.</param>
public sealed record ApiCellsList(IReadOnlyList<string> Palette, IReadOnlyList<ApiCellsLink> Cells, ApiCellsMap? Map);

/// <summary>What maps are drawn with.</summary>
/// <param name="Credit">What the publisher of the boundaries requires to be told.</param>
/// <param name="Shades">As #RRGGBB, from light to dark.</param>
/// <param name="Nothing">The shade of a region without a value.</param>
/// <param name="Shapes">By the code of a region.</param>
public sealed record ApiCellsMap(BilingualText Credit, IReadOnlyList<string> Shades, string Nothing, IReadOnlyDictionary<string, ApiGeometry> Shapes);

/// <summary>Which measure of which dataset there is as a whole.</summary>
/// <param name="Kind">official or illustrative.</param>
/// <param name="Address">Of its cells, from this list.</param>
public sealed record ApiCellsLink(string Dataset, string Measure, string Kind, string Address);

/// <summary>All published cells of one measure of one dataset.</summary>
/// <param name="Decimals">That values have.</param>
/// <param name="Credit">Stands before the years of a source line, and <paramref name="Notes"/> behind them.</param>
/// <param name="Mark">What must be told of all of it; null if nothing.</param>
/// <param name="Years">Of the values of each series, in order.</param>
/// <param name="Series">Null where they are too many for one file.</param>
/// <param name="Parts">The addresses of the files with them then, by region, from the list; null where they are here.</param>
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
    IReadOnlyList<ApiCellsSeries>? Series,
    IReadOnlyDictionary<string, string>? Parts);

/// <summary>The cells of one region, of a measure that is too large for one file.</summary>
public sealed record ApiCellsPart(IReadOnlyList<ApiCellsSeries> Series);

/// <summary>A region or industry.</summary>
/// <param name="Colour">As #RRGGBB, of regions that have one everywhere; else null.</param>
public sealed record ApiCellsItem(string Code, BilingualText Name, string? Colour);

/// <summary>The cells of one region and industry.</summary>
/// <param name="Values">One a year; null where there is none.</param>
/// <param name="Statuses">By year, of what is not final: provisional, or why there is no value: missing, confidential, incomplete.</param>
/// <param name="Breaks">First years of which the figures do not compare with those before.</param>
public sealed record ApiCellsSeries(string Region, string Category, IReadOnlyList<decimal?> Values, IReadOnlyDictionary<int, string> Statuses, IReadOnlyList<int> Breaks);
