using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;
using DtzStats.Web.Figures;

namespace DtzStats.Web.Api;

/// <summary>A figure for whoever draws it: what it shows, in the words, numbers and colours in which it is drawn here.</summary>
internal sealed class ChartAnswer(Exhibit exhibit)
{
    /// <summary>By the place of a line, as its colour.</summary>
    private static readonly string[] Markers = ["circle", "square", "triangle", "diamond", "triangle-down", "circle"];

    private readonly ChartSpec _spec = exhibit.Spec;

    internal ApiChart Make()
    {
        var table = exhibit.Table;
        return new ApiChart(
            FigureQuery.NameOf(exhibit.Query.Form),
            exhibit.Query.IsIndex,
            exhibit.Title,
            _spec.Subtitle,
            _spec.ValueAxis,
            _spec.CategoryAxis,
            table.Source,
            table.Mark,
            _spec.Description,
            Notes(),
            Lines(),
            Breaks(),
            Reference(),
            _spec is MapSpec map ? MapOf(map) : null,
            [.. table.Columns.Select(c => c.Heading)],
            [.. table.Rows.Select((r, i) => Row(r, i, table.Columns))]);
    }

    /// <summary>In bars stand the signs of the table; what is drawn in other forms has notes of its own.</summary>
    private IReadOnlyList<string> Notes() =>
        _spec is BarChartSpec ? TableNotes.Of(exhibit.Table, exhibit.Language) : [.. _spec.FootNotes().Where(n => n.Length > 0)];

    /// <summary>What is drawn over years or between two of them; bars and regions have their colour in their row.</summary>
    private IReadOnlyList<ApiLine> Lines()
    {
        var names = exhibit.Labels;
        return [.. names.Zip(ChartPalette.Places(names), (name, place) => new ApiLine(name, ChartPalette.Line(place), Markers[place % Markers.Length]))];
    }

    private IReadOnlyList<int> Breaks() => _spec switch
    {
        LineChartSpec lines => [.. lines.Breaks.Select(b => b.Year)],
        SmallMultiplesSpec panels => [.. panels.Breaks.Select(b => b.Year)],
        _ => [],
    };

    private decimal? Reference() => _spec switch
    {
        LineChartSpec lines => lines.Reference?.Value,
        SmallMultiplesSpec panels => panels.Reference?.Value,
        _ => null,
    };

    private ApiRow Row(TableRow row, int place, IReadOnlyList<TableColumn> columns) => new(
        row.Cells[0].Plain(),
        [.. row.Cells.Skip(1).Select((c, i) => Cell(c, columns[i + 1].Kind))],
        ColourOf(place),
        _spec is SlopeChartSpec slopes && slopes.Lines[place].Break);

    private string? ColourOf(int row) => _spec switch
    {
        BarChartSpec bars => bars.ColourOf(bars.Bars[row]),
        MapSpec map => map.ColourOf(map.Regions[row]),
        _ => null,
    };

    private ApiCell Cell(TableCell cell, NumberKind kind)
    {
        var text = cell.Formatted(kind, exhibit.Language);
        if (cell.Answer is not { } answer)
            return new ApiCell(null, text, "final", null);
        if (answer.Value is null)
            return new ApiCell(null, text, ReasonText.Code(answer.Reason), ReasonText.InWords(answer.Reason).In(exhibit.Language));
        return cell.IsProvisional ? new ApiCell(answer.Value, text, "provisional", exhibit.Language == Core.Languages.Language.Dutch ? "voorlopig" : "provisional")
            : new ApiCell(answer.Value, text, "final", null);
    }

    private static ApiMap MapOf(MapSpec map) => new(
        [.. map.Scale().Select(c => new ApiClass(c.Text, c.Colour))],
        new ApiShapes("FeatureCollection", [.. map.Regions.Select(r => new ApiShape("Feature", new ApiItemName(r.Name), Geometry(r.Rings)))]));

    /// <summary>Each ring as a polygon of its own: where one lies in another it is drawn over it, as it has no hole in these boundaries.</summary>
    internal static ApiGeometry Geometry(IReadOnlyList<IReadOnlyList<MapPoint>> rings) =>
        new("MultiPolygon", [.. rings.Select(ring => (IReadOnlyList<IReadOnlyList<double[]>>)[[.. ring.Select(p => new[] { p.Longitude, p.Latitude })]])]);
}
