using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Charts;

/// <summary>
/// Makes of a drawn SVG one that stands by itself: letters as outlines of the embedded font, each defined once; ids that
/// are unique in a page; title and description for those who cannot see it.
/// </summary>
internal static class AccessibleSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static string Of(string xml, ChartSpec spec)
    {
        var root = XDocument.Parse(xml).Root!;
        NumberClips(root);
        // Ids begin with a hash of the content: the same on every machine, another for another chart.
        var content = root.ToString(SaveOptions.DisableFormatting) + spec.Title + spec.Description;
        var prefix = "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8];
        PrefixClips(root, prefix);
        var outlines = new GlyphOutlines(prefix);
        foreach (var text in root.Descendants(Svg + "text").ToList())
            text.ReplaceWith(outlines.Draw(text));
        Label(root, spec, prefix, outlines);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static void Label(XElement root, ChartSpec spec, string prefix, GlyphOutlines outlines)
    {
        var (width, height) = (root.Attribute("width")!.Value, root.Attribute("height")!.Value);
        var description = spec.Mark is { } mark ? $"{spec.Description} {mark}. {spec.Source}" : $"{spec.Description} {spec.Source}";
        root.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", $"{prefix}-title");
        root.SetAttributeValue("aria-describedby", $"{prefix}-desc");
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", $"{prefix}-title"), spec.Title),
            new XElement(Svg + "desc", new XAttribute("id", $"{prefix}-desc"), description),
            outlines.Definitions());
        root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName == "xlink").Remove();
    }

    /// <summary>Clip paths get numbers of this chart; as drawn, their ids count on over all charts of a process.</summary>
    private static void NumberClips(XElement root)
    {
        foreach (var (number, clip) in root.Descendants(Svg + "clipPath").ToList().Index())
        {
            var (old, id) = (clip.Attribute("id")!.Value, number.ToString(CultureInfo.InvariantCulture));
            foreach (var use in root.Descendants().Attributes("clip-path").Where(a => a.Value == $"url(#{old})").ToList())
                use.Value = $"url(#{id})";
            clip.SetAttributeValue("id", id);
        }
    }

    private static void PrefixClips(XElement root, string prefix)
    {
        foreach (var clip in root.Descendants(Svg + "clipPath"))
            clip.SetAttributeValue("id", $"{prefix}-{clip.Attribute("id")!.Value}");
        foreach (var use in root.Descendants().Attributes("clip-path"))
            use.Value = use.Value.Replace("url(#", $"url(#{prefix}-", StringComparison.Ordinal);
    }
}
