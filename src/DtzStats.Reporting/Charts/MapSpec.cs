using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>Regions coloured by the class of their value, each with its name and value. One without a value is light grey and says why.</summary>
/// <param name="Classes">The bounds of the classes from low to high: one more than there are classes; the last class holds its upper bound.</param>
public sealed record MapSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    NumberKind Kind,
    IReadOnlyList<decimal> Classes,
    IReadOnlyList<MapRegion> Regions)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>The place of the class that a value lies in.</summary>
    internal int ClassOf(decimal value) => Math.Clamp(Classes.Count(bound => bound <= value) - 1, 0, Math.Max(0, Classes.Count - 2));

    internal string ColourOf(MapRegion region) =>
        region.Value.Value is { } value ? ChartPalette.Shade(ClassOf(value), Classes.Count - 1) : ChartPalette.Nothing;

    /// <summary>What each shade that is on the map stands for, from low to high, and last what a region without a value has.</summary>
    internal IEnumerable<(string Text, string Colour)> Scale()
    {
        var words = new Words(Language);
        string Text(decimal bound) => TableCell.Of(Answer.Of(bound)).Formatted(Kind, Language);
        foreach (var i in Regions.Select(r => r.Value.Value).OfType<decimal>().Select(ClassOf).Distinct().Order().Where(i => i + 1 < Classes.Count))
            yield return ($"{Text(Classes[i])} {words.Say("tot", "to")} {Text(Classes[i + 1])}", ChartPalette.Shade(i, Classes.Count - 1));
        if (Regions.Any(r => r.Value.Value is null))
            yield return (words.Say("geen cijfer", "no figure"), ChartPalette.Nothing);
    }

    internal override IEnumerable<NamedValue> Values() => Regions.Select(r => new NamedValue(r.Name, r.Value));

    private protected override IReadOnlyList<TableColumn> TableColumns() => [new(CategoryAxis, NumberKind.Text), new(ValueAxis, Kind)];

    private protected override IReadOnlyList<TableRow> TableRows() => [.. Regions.Select(r => new TableRow([TableCell.Of(r.Name), r.Value.Cell]))];
}

/// <summary>One region.</summary>
/// <param name="Rings">Its boundary: closed rings, of which those within another are holes.</param>
public sealed record MapRegion(string Name, ChartValue Value, IReadOnlyList<IReadOnlyList<MapPoint>> Rings);

/// <summary>A point of a boundary, in degrees (WGS84).</summary>
public readonly record struct MapPoint(double Longitude, double Latitude);
