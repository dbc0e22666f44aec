using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Fonts;

/// <summary>
/// The only fonts that charts are drawn with: two weights of Inter, carried in this assembly. Whatever family is asked
/// for, these answer, so that a chart looks alike on a machine without fonts and on one with other fonts.
/// </summary>
internal sealed class ChartFonts : IFontResolver
{
    internal const string Family = "Inter";

    private ChartFonts()
    {
    }

    internal static SKTypeface Regular { get; } = Embedded("/Assets/Inter-Regular.ttf");

    internal static SKTypeface SemiBold { get; } = Embedded("/Assets/Inter-SemiBold.ttf");

    /// <summary>Makes ScottPlot ask here, before any font of the machine. Once is enough.</summary>
    internal static void Install()
    {
        if (!ScottPlot.Fonts.FontResolvers.OfType<ChartFonts>().Any())
            ScottPlot.Fonts.FontResolvers.Insert(0, new ChartFonts());
        ScottPlot.Fonts.Default = Family;
    }

    public SKTypeface CreateTypeface(string fontName, ScottPlot.FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        weight >= ScottPlot.FontWeight.SemiBold ? SemiBold : Regular;

    public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => bold ? SemiBold : Regular;

    private static SKTypeface Embedded(string path)
    {
        using var assembly = typeof(ChartFonts).Assembly.GetManifestResourceStream("Avalonia.Fonts.Inter.dll")
            ?? throw new InvalidDataException("The charts' font is not embedded.");
        using var data = SKData.CreateCopy(AvaloniaResources.Read(assembly, path));
        return SKTypeface.FromData(data) ?? throw new InvalidDataException($"{path} is not a font.");
    }
}
