namespace DtzStats.Reporting.Charts;

/// <summary>
/// The colours of charts, as "#RRGGBB". Line colours keep to Okabe and Ito's order of hues, which people who do not see
/// all colours can tell apart, darkened until a text in them is legible on white (4.5:1 or more). Lines differ by marker
/// and bear their names too, so that they can be told apart in grey.
/// </summary>
internal static class ChartPalette
{
    internal const string Ink = "#1A1A1A";
    internal const string Muted = "#595959";
    internal const string Grid = "#E2E2E2";

    /// <summary>Axes, leader lines and breaks.</summary>
    internal const string Axis = "#767676";

    /// <summary>What must be told of the figures.</summary>
    internal const string Mark = "#9B2C00";

    internal const string Increase = "#0072B2";
    internal const string Decrease = "#B85A14";

    /// <summary>A region on a map of which there is no value.</summary>
    internal const string Nothing = "#F7F7F7";

    private static readonly string[] Lines = ["#0072B2", "#C04A00", "#00573F", "#B0306F", "#5A3A00", "#1C1C4C"];

    /// <summary>Of one hue from light to dark, so that their order shows in grey too.</summary>
    private static readonly string[] Shades = ["#C3DCEC", "#A2C9E2", "#6AA6CC", "#2F7FB0", "#0B5588", "#063A5E"];

    /// <summary>The places of regions that have the same colour and marker in every chart.</summary>
    private static readonly Dictionary<string, int> Regions = new(StringComparer.Ordinal)
    {
        ["GM0114"] = 0, ["Emmen"] = 0,
        ["GM0160"] = 1, ["Hardenberg"] = 1,
        ["GM0118"] = 2, ["Hoogeveen"] = 2,
        ["GM0109"] = 3, ["Coevorden"] = 3,
        ["GM1681"] = 4, ["Borger-Odoorn"] = 4,
        ["DTZ"] = 5, ["Dutch TechZone"] = 5,
    };

    /// <summary>So many lines have colours of their own.</summary>
    internal static int LineCount => Lines.Length;

    /// <summary>So many shades a map has at most.</summary>
    internal static int ShadeCount => Shades.Length;

    /// <summary>The colour of a line by its place; after six they come round again.</summary>
    internal static string Line(int place) => Lines[place % Lines.Length];

    /// <summary>The colour of a class, from the lightest for the first to the darkest for the last.</summary>
    internal static string Shade(int place, int count) => Shades[count < 2 ? Shades.Length / 2 : place * (Shades.Length - 1) / (count - 1)];

    /// <summary>The colour of a municipality of the Dutch TechZone, by its code or name; null for any other.</summary>
    internal static string? Region(string codeOrName) => Regions.TryGetValue(codeOrName, out var place) ? Line(place) : null;

    /// <summary>
    /// A place for each name: its own for a region that has one, the first free ones for the others. Where a chart has more
    /// names than there are places, they come round again.
    /// </summary>
    internal static IReadOnlyList<int> Places(IReadOnlyList<string> names)
    {
        var own = names.Where(Regions.ContainsKey).Select(n => Regions[n]).ToHashSet();
        var free = new Queue<int>(Enumerable.Range(0, names.Count + Lines.Length).Where(p => !own.Contains(p)));
        return [.. names.Select(n => Regions.TryGetValue(n, out var place) ? place : free.Dequeue())];
    }
}
