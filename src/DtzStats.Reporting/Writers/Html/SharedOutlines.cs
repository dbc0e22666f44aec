using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>
/// Each drawing defines the outlines of its letters, so that it stands alone as a file. In one page they are defined once
/// for all drawings: else a third of the page would be letters.
/// </summary>
internal sealed class SharedOutlines
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes the outlines out of a drawing, and has it use those of the page.</summary>
    internal void Share(XElement root)
    {
        var outlines = root.Elements(Svg + "defs").Elements(Svg + "path").Where(IsOutline).ToList();
        var ids = outlines.ToDictionary(o => "#" + o.Attribute("id")!.Value, o => "#" + IdOf(o.Attribute("d")!.Value), StringComparer.Ordinal);
        outlines.Remove();
        foreach (var href in root.Descendants(Svg + "use").Attributes("href"))
            href.Value = ids.GetValueOrDefault(href.Value, href.Value);
    }

    /// <summary>What the page must hold; empty where nothing is shared.</summary>
    internal string Definitions()
    {
        var paths = new StringBuilder();
        foreach (var (outline, id) in _ids)
            paths.Append(CultureInfo.InvariantCulture, $"<path id=\"{id}\" d=\"{outline}\"/>");
        return paths.ToString();
    }

    /// <summary>Nothing but a shape and its name: two that are alike mean the same.</summary>
    private static bool IsOutline(XElement path) =>
        path.Attribute("id") is not null && path.Attribute("d") is { } shape && path.Attributes().Count() == 2 && !path.HasElements
        && shape.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or ',' or '-');

    private string IdOf(string outline)
    {
        if (!_ids.TryGetValue(outline, out var id))
            _ids[outline] = id = string.Create(CultureInfo.InvariantCulture, $"outline-{_ids.Count}");
        return id;
    }
}
