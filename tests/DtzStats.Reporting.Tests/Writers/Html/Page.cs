using System.Text.RegularExpressions;
using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Tests.Writers.Html;

/// <summary>A written page as a tree. The writer closes all elements but those that HTML never closes.</summary>
internal sealed partial class Page
{
    private Page(string html)
    {
        Html = html;
        Root = XDocument.Parse(NeverClosed().Replace(html, "<$1$2/>")).Root!;
    }

    internal string Html { get; }

    internal XElement Root { get; }

    internal IEnumerable<XElement> Notes => Root.Descendants().Where(e => (string?)e.Attribute("role") == "note");

    /// <summary>What is read or heard, word by word: the text and the labels.</summary>
    internal IEnumerable<string> Words => Root.DescendantNodes().OfType<XText>()
        .Where(t => t.Parent!.Name.LocalName != "style").Select(t => t.Value)
        .Concat(Root.Descendants().Attributes("aria-label").Select(a => a.Value))
        .SelectMany(t => Word().Matches(t)).Select(m => m.Value);

    internal static Page Of(Edition edition, params IReadOnlyList<FileLink> downloads) => new(HtmlWriter.Write(edition, SampleEdition.Drawings(edition), null, downloads));

    /// <summary>With a drawing for the screen of a telephone beside each.</summary>
    internal static Page WithNarrow(Edition edition) => new(HtmlWriter.Write(edition, SampleEdition.Drawings(edition), SampleEdition.Drawings(edition)));

    internal static Page In(Language language) => Of(SampleEdition.In(language));

    internal XElement The(string id) => Root.Descendants().Single(e => (string?)e.Attribute("id") == id);

    internal XElement Only(string element) => Root.Descendants(element).Single();

    [GeneratedRegex("<(meta|link|img)([^>]*?)/?>")]
    private static partial Regex NeverClosed();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d.-]*")]
    private static partial Regex Word();
}
