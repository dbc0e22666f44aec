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
        // Ids begin with a hash of the content: the same on every machine, another for another chart.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(xml + spec.Title + spec.Description)));
        var prefix = "c" + hash[..8];
        var root = XDocument.Parse(xml).Root!;
        RenameClips(root, prefix);
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

    private static void RenameClips(XElement root, string prefix)
    {
        foreach (var id in root.Descendants().Attributes("id"))
            id.Value = $"{prefix}-{id.Value}";
        foreach (var clip in root.Descendants().Attributes("clip-path"))
            clip.Value = clip.Value.Replace("url(#", $"url(#{prefix}-", StringComparison.Ordinal);
    }
}
