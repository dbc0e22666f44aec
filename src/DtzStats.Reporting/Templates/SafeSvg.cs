using System.Xml;
using System.Xml.Linq;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>
/// Lets through drawings alone: a logo that runs a script, reacts to the reader or fetches something does not belong in a
/// page that stands alone.
/// </summary>
internal static class SafeSvg
{
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "handler", "listener", "foreignObject", "iframe", "object", "embed", "audio", "video", "a",
        "animate", "animateMotion", "animateTransform", "animateColor", "set",
    };

    /// <exception cref="TemplateException">It is no SVG, or holds more than a drawing.</exception>
    internal static byte[] Checked(byte[] svg, string file)
    {
        foreach (var node in Parse(svg, file).DescendantNodes())
        {
            var (line, column) = node is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (0, 0);
            if (Fault(node) is { } found)
                throw new TemplateException(new TemplateError(
                    file, line, column, new($"{found} hoort niet in een logo", $"{found} does not belong in a logo"), new("bewaar het logo als gewone SVG, zonder script en zonder verwijzingen naar buiten", "save the logo as plain SVG, without script and without references to elsewhere")));
        }

        return svg;
    }

    private static XDocument Parse(byte[] svg, string file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            return document.Root is { Name: { LocalName: "svg", NamespaceName: "http://www.w3.org/2000/svg" } } ? document : throw NoSvg(file, 1, 1, null);
        }
        catch (XmlException e)
        {
            throw NoSvg(file, e.LineNumber, e.LinePosition, e);
        }
    }

    /// <summary>The element, attribute or instruction that is too much; null where there is none.</summary>
    private static string? Fault(XNode node) => node switch
    {
        XProcessingInstruction instruction => $"<?{instruction.Target}?>",
        XElement element when Refused.Contains(element.Name.LocalName) => $"<{element.Name.LocalName}>",
        XElement element when element.Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration && IsTooMuch(a)) is { } attribute => attribute.Name.LocalName,
        XText text when text.Parent?.Name.LocalName == "style" && LeadsOut(text.Value) => "<style>",
        _ => null,
    };

    private static bool IsTooMuch(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (attribute.Name.LocalName is "href" or "src" && !attribute.Value.TrimStart().StartsWith('#'))
        || LeadsOut(attribute.Value);

    /// <summary>Whether a style fetches something: an import, or a url that is not of a part of the drawing. An escape could hide either.</summary>
    private static bool LeadsOut(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains('\\', StringComparison.Ordinal) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || style.Contains("image-set(", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
            if (!style[(at + 4)..].TrimStart(' ', '\t', '\n', '\r', '"', '\'').StartsWith('#'))
                return true;
        return false;
    }

    private static TemplateException NoSvg(string file, int line, int column, XmlException? cause) => new(
        new TemplateError(file, line, column, new("dit is geen SVG", "this is no SVG"), new BilingualText("bewaar het logo als SVG zonder DOCTYPE, of als PNG", "save the logo as SVG without a DOCTYPE, or as PNG")), cause);
}
