using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>A table as a reader gets it: the cells of each row, the headings first.</summary>
internal sealed record ReadTable(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A number in a sentence, and the row of the account of numbers that it leads to.</summary>
internal sealed record ReadNumber(string Text, string Account);

/// <summary>The page of an edition, read back.</summary>
internal sealed partial class ReadPage
{
    private readonly XElement _root;

    internal ReadPage(string file) => _root = XDocument.Parse(NeverClosed().Replace(File.ReadAllText(file), "<$1$2/>")).Root!;

    internal IReadOnlyList<ReadTable> Tables => [.. _root.Descendants("table")
        .Select(t => new ReadTable(((string)t.Element("caption")!.Attribute("id")!)["caption-".Length..], [.. t.Descendants("tr").Select(r => (IReadOnlyList<string>)[.. r.Elements().Select(c => c.Value)])]))];

    internal IReadOnlyList<XElement> Paragraphs => [.. _root.Descendants("p").Where(p => (string?)p.Attribute("class") is "paragraph" or "sentence")];

    internal IEnumerable<string> CardNumbers => _root.Descendants("p").Where(p => (string?)p.Attribute("class") is "card-number").Select(p => p.Value);

    /// <summary>What those hear who do not see the charts, by the name of the chart, without the source.</summary>
    internal IReadOnlyDictionary<string, string> Descriptions => _root.Descendants("figure").ToDictionary(
        f => ((string)f.Attribute("id")!)["chart-".Length..],
        f => f.Elements("div").First().Descendants().Single(e => e.Name.LocalName == "desc").Value);

    /// <summary>What stands above the charts, by the name of the chart.</summary>
    internal IReadOnlyDictionary<string, string> ChartTitles => _root.Descendants("figure").ToDictionary(
        f => ((string)f.Attribute("id")!)["chart-".Length..],
        f => f.Elements("div").First().Descendants().Single(e => e.Name.LocalName == "title").Value);

    /// <summary>The table that has the figures of a chart.</summary>
    internal string TableOf(string chart) =>
        ((string)_root.Descendants("figure").Single(f => (string?)f.Attribute("id") == "chart-" + chart)
            .Descendants("p").Single(p => (string?)p.Attribute("class") == "to-table").Element("a")!.Attribute("href")!)["#table-".Length..];

    internal static IEnumerable<ReadNumber> NumbersOf(XElement paragraph) =>
        paragraph.Elements("a").Where(a => (string?)a.Attribute("class") == "cited").Select(a => new ReadNumber(a.Value, ((string)a.Attribute("href")!)["#cijfer-".Length..]));

    [GeneratedRegex("<(meta|link|img)([^>]*?)/?>")]
    private static partial Regex NeverClosed();
}
