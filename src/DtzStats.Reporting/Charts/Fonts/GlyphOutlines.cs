using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Fonts;

/// <summary>Replaces the text of an SVG by outlines of the embedded font, each glyph defined once and used where it occurs.</summary>
internal sealed partial class GlyphOutlines(string prefix)
{
    /// <summary>Outlines are kept in thousandths of the type size, as whole numbers.</summary>
    private const int Em = 1000;

    /// <summary>Only two weights are in use; Skia writes the heavier one, which is 600, as 500 or 600.</summary>
    private const int SemiBoldWeight = 500;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly SortedDictionary<string, string> _outlines = new(StringComparer.Ordinal);

    internal XElement Definitions() =>
        new(Svg + "defs", _outlines.Select(o => new XElement(Svg + "path", new XAttribute("id", o.Key), new XAttribute("d", o.Value))));

    /// <summary>The outlines of a text element as it is drawn: one x for each letter, one y for all of them.</summary>
    internal XElement Draw(XElement text)
    {
        var size = Number(text, "font-size");
        var isSemiBold = text.Attribute("font-weight")?.Value is { } weight && (weight == "bold" || Weight(weight) >= SemiBoldWeight);
        using var font = new SKFont(isSemiBold ? ChartFonts.SemiBold : ChartFonts.Regular, Em) { Hinting = SKFontHinting.None, LinearMetrics = true };
        var letters = text.Value.Trim('\r', '\n', '\t');
        var places = Numbers(text, "x");
        var y = Numbers(text, "y").FirstOrDefault();
        var group = new XElement(Svg + "g", Kept(text));
        var scale = (size / Em).ToString("0.#####", CultureInfo.InvariantCulture);
        foreach (var (glyph, x) in font.GetGlyphs(letters).Zip(places))
            if (Define(font, glyph, isSemiBold) is { } id)
                group.Add(new XElement(Svg + "use", new XAttribute("href", "#" + id), new XAttribute("transform", $"translate({Short(x)} {Short(y)}) scale({scale})")));
        return group;
    }

    private string? Define(SKFont font, ushort glyph, bool isSemiBold)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{(isSemiBold ? 'b' : 'r')}{glyph}");
        if (_outlines.ContainsKey(id))
            return id;
        using var path = font.GetGlyphPath(glyph);
        if (path is null || path.IsEmpty)
            return null;
        _outlines[id] = AnyNumber().Replace(path.ToSvgPathData(), m => Math.Round(Parse(m.Value)).ToString("0;-0;0", CultureInfo.InvariantCulture));
        return id;
    }

    private static IEnumerable<XAttribute> Kept(XElement text) => text.Attributes().Where(a => a.Name.LocalName is "transform" or "fill" or "fill-opacity");

    private static float Number(XElement element, string name) => Parse(element.Attribute(name)!.Value);

    private static List<float> Numbers(XElement element, string name) =>
        [.. (element.Attribute(name)?.Value ?? "0").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static int Weight(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : 0;

    private static float Parse(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Short(float value) => value.ToString("0.##;-0.##;0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+(\.\d+)?(e[-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
