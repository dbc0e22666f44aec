namespace DtzStats.Web.Api;

/// <summary>Something with a code and a name.</summary>
public sealed record ApiItem(string Code, string Name);

/// <summary>A region: its level is one of country, countrypart, province, corop, municipality, composite.</summary>
/// <param name="Members">What a composite region consists of now; of any other none.</param>
public sealed record ApiRegion(string Code, string Name, string Level, IReadOnlyList<string> Members);

/// <summary>A source's table.</summary>
/// <param name="Kind">official or illustrative.</param>
/// <param name="ReferenceDay">Month and day that the figures are about, as 04-01; empty where nobody says.</param>
/// <param name="Measures">Codes.</param>
/// <param name="Vintages">Labels of its deliveries, in the order of their imports.</param>
public sealed record ApiDataset(
    string Code, string Title, string Kind, string Publisher, string Licence, string Credit, string ReferenceDay, IReadOnlyList<string> Measures, IReadOnlyList<string> Vintages);

/// <summary>Under what figures are published.</summary>
/// <param name="Name">Of the release, or concept, or internal.</param>
/// <param name="Fingerprint">SHA-256 of all that it is made of; null where it is no release.</param>
public sealed record ApiRelease(string Name, string? Fingerprint, DateTimeOffset? CreatedAt);

/// <summary>Series of one measure and one dataset.</summary>
public sealed record ApiAnswer(ApiRelease Release, ApiDataset Dataset, ApiItem Measure, string Unit, IReadOnlyList<ApiSeries> Series);

/// <summary>One region and industry, year after year.</summary>
/// <param name="Breaks">First years of which the figures do not compare with those before.</param>
public sealed record ApiSeries(ApiItem Region, ApiItem Category, IReadOnlyList<int> Breaks, IReadOnlyList<ApiPoint> Points);

/// <summary>One year.</summary>
/// <param name="Value">In the unit of the measure; null where there is none.</param>
/// <param name="Status">final or provisional; or why there is no value: missing, confidential, incomplete.</param>
/// <param name="Index">The first year with a value is 100; null where it cannot be told.</param>
public sealed record ApiPoint(int Year, decimal? Value, string Status, decimal? Index);

/// <summary>A figure as it is drawn.</summary>
/// <param name="Form">line, bar, change, map, panels, slope, or table, which is not drawn.</param>
/// <param name="ValueAxis">What the values are, in words.</param>
/// <param name="CategoryAxis">What the rows are, in words.</param>
/// <param name="Mark">What must be told of all of it; null if nothing.</param>
/// <param name="Description">What somebody who cannot see it needs to know.</param>
/// <param name="Notes">What stands under it, on its signs and its empty places.</param>
/// <param name="Lines">What runs through it, with the colour that it has everywhere.</param>
/// <param name="Breaks">First years of which the figures do not compare with those before: no line runs across.</param>
/// <param name="Reference">A level that lines are held against, such as 100 for an index; null: none.</param>
/// <param name="Map">Null where it is no map.</param>
/// <param name="Rows">A row a year where lines run over years, else a row a name.</param>
public sealed record ApiChart(
    string Form,
    bool IsIndex,
    string Title,
    string? Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string? Description,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ApiLine> Lines,
    IReadOnlyList<int> Breaks,
    decimal? Reference,
    ApiMap? Map,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ApiRow> Rows);

/// <summary>One line.</summary>
/// <param name="Colour">As #RRGGBB.</param>
/// <param name="Marker">circle, square, triangle, diamond or triangle-down.</param>
public sealed record ApiLine(string Name, string Colour, string Marker);

/// <summary>One row of the table of a figure.</summary>
/// <param name="Colour">Of its bar, line or area; null where it has none.</param>
/// <param name="IsBroken">That its values do not compare, for a series break lies between them.</param>
public sealed record ApiRow(string Name, IReadOnlyList<ApiCell> Cells, string? Colour, bool IsBroken);

/// <summary>One cell.</summary>
/// <param name="Value">Null where there is none, or where it is a text.</param>
/// <param name="Text">As a reader sees it.</param>
/// <param name="Status">final or provisional; or why there is no value.</param>
/// <param name="Note">The status in words, where it is not final.</param>
public sealed record ApiCell(decimal? Value, string Text, string Status, string? Note);

/// <summary>What the regions of a map look like.</summary>
/// <param name="Classes">From low to high.</param>
/// <param name="Shapes">GeoJSON (RFC 7946), a feature a row, with its name.</param>
public sealed record ApiMap(IReadOnlyList<ApiClass> Classes, ApiShapes Shapes);

/// <summary>One class of values, and its shade.</summary>
public sealed record ApiClass(string Text, string Colour);

/// <summary>Boundaries, as GeoJSON names things.</summary>
public sealed record ApiShapes(string Type, IReadOnlyList<ApiShape> Features);

/// <summary>One region.</summary>
public sealed record ApiShape(string Type, ApiItemName Properties, ApiGeometry Geometry);

/// <summary>What a region is called.</summary>
public sealed record ApiItemName(string Name);

/// <summary>Where a region lies: rings of longitude and latitude.</summary>
public sealed record ApiGeometry(string Type, IReadOnlyList<IReadOnlyList<IReadOnlyList<double[]>>> Coordinates);

/// <summary>What is wrong with a question, and what to do.</summary>
public sealed record ApiProblem(int Status, string Detail);
