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

    private static readonly string[] Lines = ["#0072B2", "#C04A00", "#00573F", "#B0306F", "#5A3A00", "#1C1C4C"];

    /// <summary>The colour of a line by its place in the chart; after six they come round again.</summary>
    internal static string Line(int place) => Lines[place % Lines.Length];
}
