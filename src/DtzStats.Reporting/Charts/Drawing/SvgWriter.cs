using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Charts.Drawing;

/// <summary>
/// Writes a picture as one SVG element that stands in a page or a file alike. Letters are outlines, each defined once
/// and used where it occurs: no font is named. Nothing needs clipping, a style sheet or a script.
/// </summary>
internal sealed class SvgWriter
{
    private const string UnnamedPrefix = "c00000000";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly string _prefix;
    private readonly SortedDictionary<string, string> _outlines = new(StringComparer.Ordinal);

    private SvgWriter(string prefix) => _prefix = prefix;

    /// <summary>
    /// Ids begin with a hash of the content: the same on every machine, and distinct between charts in one page.
    /// </summary>
    internal static string Write(Picture picture, string title, string description)
    {
        var unnamed = new SvgWriter(UnnamedPrefix).Root(picture, title, description).ToString(SaveOptions.DisableFormatting);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(unnamed)));
        return new SvgWriter("c" + hash[..8]).Root(picture, title, description).ToString(SaveOptions.DisableFormatting);
    }

    private XElement Root(Picture picture, string title, string description)
    {
        var shapes = picture.Shapes.Select(Element).ToList();
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Whole(picture.Width)} {Whole(picture.Height)}"),
            new XAttribute("width", Whole(picture.Width)),
            new XAttribute("height", Whole(picture.Height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{_prefix}-title"),
            new XAttribute("aria-describedby", $"{_prefix}-desc"),
            new XElement(Svg + "title", new XAttribute("id", $"{_prefix}-title"), title),
            new XElement(Svg + "desc", new XAttribute("id", $"{_prefix}-desc"), description),
            new XElement(Svg + "defs", _outlines.Select(o => new XElement(Svg + "path", new XAttribute("id", o.Key), new XAttribute("d", o.Value)))),
            new XElement(Svg + "path", new XAttribute("fill", "#FFFFFF"), new XAttribute("d", PathData.Box(0, 0, picture.Width, picture.Height))),
            shapes);
    }

    private XElement Element(Shape shape) => shape is Lettering text ? Element(text) : Element((Figure)shape);

    private static XElement Element(Figure figure)
    {
        var element = new XElement(
            Svg + "path",
            new XAttribute("data-part", figure.Part),
            new XAttribute("fill", figure.Fill ?? "none"));
        if (figure.Pen is { } pen)
        {
            element.Add(
                new XAttribute("stroke", pen.Colour),
                new XAttribute("stroke-width", PathData.Number(pen.Width)),
                new XAttribute("stroke-linejoin", "round"));
            if (pen.Dash.Count > 0)
                element.Add(new XAttribute("stroke-dasharray", string.Join(' ', pen.Dash.Select(Whole))));
        }

        element.Add(new XAttribute("d", figure.Path));
        return element;
    }

    private XElement Element(Lettering text)
    {
        var scale = (text.Style.Size / ChartFont.Em).ToString("0.####", CultureInfo.InvariantCulture);
        return new XElement(
            Svg + "g",
            new XAttribute("data-part", text.Part),
            new XAttribute("fill", text.Style.Colour),
            new XAttribute("transform", $"translate({PathData.Number(text.X)} {PathData.Number(text.Y)}) scale({scale})"),
            text.Style.Font.Lay(text.Text).Select(g => Use(text.Style.Font, g)).OfType<XElement>());
    }

    private XElement? Use(ChartFont font, LaidGlyph glyph)
    {
        if (font.Outline(glyph.Glyph) is not { Length: > 0 } outline)
            return null;
        var id = $"{_prefix}-{font.Key}{Whole(glyph.Glyph)}";
        _outlines[id] = outline;
        return new XElement(Svg + "use", new XAttribute("href", "#" + id), new XAttribute("x", Whole(glyph.X)));
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
