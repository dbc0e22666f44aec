using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>
/// Drawings made apart from each other call their parts alike ("clip0", "title"). On one page the second "clip0" would
/// clip by the first, and a screen reader would read the first title twice: so each drawing's names get its own prefix.
/// </summary>
internal static partial class InlineSvg
{
    private static readonly HashSet<string> NamesOfIds = new(StringComparer.Ordinal) { "aria-labelledby", "aria-describedby" };

    /// <summary>The drawing with names of its own, and with a view box, without which it does not scale.</summary>
    /// <exception cref="ArgumentException">It is no svg element.</exception>
    internal static string Of(string svg, string name, string prefix, SharedOutlines outlines)
    {
        var root = Parse(svg, name);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration))
            attribute.Value = Prefixed(attribute, prefix + "-");
        outlines.Share(root);
        NameByDescription(root);
        if (root.Attribute("viewBox") is null && Length(root, "width") is { } width && Length(root, "height") is { } height)
            root.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The description becomes part of the name: of an image, a browser writes the name alone into a PDF.</summary>
    private static void NameByDescription(XElement root)
    {
        if (root.Attribute("aria-labelledby") is not { } name || root.Attribute("aria-describedby") is not { } description)
            return;
        name.Value += " " + description.Value;
        description.Remove();
    }

    private static XElement Parse(string svg, string name)
    {
        try
        {
            var root = XElement.Parse(svg, LoadOptions.PreserveWhitespace);
            return root.Name.LocalName == "svg" ? root : throw NoSvg(name, null);
        }
        catch (XmlException e)
        {
            throw NoSvg(name, e);
        }
    }

    private static ArgumentException NoSvg(string name, XmlException? cause) =>
        new($"The drawing of the chart '{name}' is no svg element.", nameof(name), cause);

    private static string Prefixed(XAttribute attribute, string prefix)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        if (name == "id")
            return prefix + value;
        if (name == "href")
            return value.StartsWith('#') ? "#" + prefix + value[1..] : value;
        return NamesOfIds.Contains(name)
            ? string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(id => prefix + id))
            : UrlReference().Replace(value, m => m.Value + prefix);
    }

    private static string? Length(XElement root, string side) =>
        root.Attribute(side)?.Value.Replace("px", "", StringComparison.Ordinal) is { } text
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? text : null;

    [GeneratedRegex(@"url\(\s*[""']?#", RegexOptions.CultureInvariant)]
    private static partial Regex UrlReference();
}
