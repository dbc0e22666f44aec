using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Fonts;

/// <summary>
/// A weight of Inter, as outlines. Letters are measured and drawn as shapes from the embedded file alone, so a chart
/// looks alike on a machine without fonts and on one with other fonts. Lengths are in thousandths of the type size.
/// </summary>
internal sealed partial class ChartFont
{
    internal const int Em = 1000;

    private readonly SKTypeface _typeface;
    private readonly ConcurrentDictionary<ushort, string> _outlines = new();

    private ChartFont(string key, SKTypeface typeface) => (Key, _typeface) = (key, typeface);

    internal static ChartFont Regular { get; } = new("r", Embedded("/Assets/Inter-Regular.ttf"));

    internal static ChartFont SemiBold { get; } = new("b", Embedded("/Assets/Inter-SemiBold.ttf"));

    /// <summary>One letter that tells the weights apart in ids.</summary>
    internal string Key { get; }

    internal string FamilyName => _typeface.FamilyName;

    internal double Width(string text, double size) => Lay(text).Sum(g => g.Advance) * size / Em;

    /// <summary>Glyphs of a text from left to right, each with its distance from the start.</summary>
    internal IReadOnlyList<LaidGlyph> Lay(string text)
    {
        using var font = EmFont();
        var glyphs = font.GetGlyphs(text);
        var advances = font.GetGlyphWidths(glyphs);
        var laid = new LaidGlyph[glyphs.Length];
        for (int i = 0, x = 0; i < glyphs.Length; x += laid[i].Advance, i++)
            laid[i] = new LaidGlyph(glyphs[i], x, (int)MathF.Round(advances[i]));
        return laid;
    }

    /// <summary>SVG path data of a glyph on a base line at zero; empty for a space.</summary>
    internal string Outline(ushort glyph) => _outlines.GetOrAdd(glyph, NewOutline);

    private string NewOutline(ushort glyph)
    {
        using var font = EmFont();
        using var path = font.GetGlyphPath(glyph);
        return path is null ? "" : Number().Replace(path.ToSvgPathData(), Whole);
    }

    private SKFont EmFont() => new(_typeface, Em) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };

    private static string Whole(Match number) =>
        Math.Round(double.Parse(number.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)).ToString("0;-0;0", CultureInfo.InvariantCulture);

    private static SKTypeface Embedded(string path)
    {
        using var assembly = typeof(ChartFont).Assembly.GetManifestResourceStream("Avalonia.Fonts.Inter.dll")
            ?? throw new InvalidDataException("The charts' font is not embedded.");
        using var data = SKData.CreateCopy(AvaloniaResources.Read(assembly, path));
        return SKTypeface.FromData(data) ?? throw new InvalidDataException($"{path} is not a font.");
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?(e[-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

/// <summary>A glyph at a distance from the start of its text, in thousandths of the type size.</summary>
internal readonly record struct LaidGlyph(ushort Glyph, int X, int Advance);
