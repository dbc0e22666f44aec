using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>That each number of the report of a release is the one that the sources come to, and the same in each format.</summary>
[Collection(nameof(ReleasedReport))]
public sealed partial class NumbersTests(ReleasedReport report)
{
    private static readonly SourceFigures Figures = new();

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Tables_EachNumber_IsDerivedFromTheSources(string language)
    {
        var derived = new DerivedTable(Figures, language);
        var tables = Page(language).Tables.Where(t => derived.Of(t.Name) is not null).ToList();
        Assert.True(tables.Count >= 19, $"{tables.Count} tables");
        Assert.All(tables, t => Assert.Equal([], Differences(t, derived.Of(t.Name)!)));
    }

    [Fact]
    public void Tables_OneDigitOther_IsSeen()
    {
        var derived = new DerivedTable(Figures, "nl");
        foreach (var table in Page("nl").Tables.Where(t => derived.Of(t.Name) is not null))
            foreach (var cell in table.Rows.Skip(1).SelectMany((r, row) => r.Skip(1).Select((text, column) => (text, row, column))))
                Assert.All(Written.WithOneDigitOther(cell.text), other => Assert.NotEqual(derived.Of(table.Name)![cell.row][cell.column], other));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Sentences_EachNumber_IsDerivedFromTheSources(string language)
    {
        var page = Page(language);
        var accounts = Accounts(page);
        var numbers = page.Paragraphs.SelectMany(ReadPage.NumbersOf).ToList();
        Assert.True(numbers.Count >= 56, $"{numbers.Count} numbers");
        Assert.Equal(accounts.Keys.Order(StringComparer.Ordinal), numbers.Select(n => n.Account).Distinct().Order(StringComparer.Ordinal));
        Assert.All(numbers, n => Assert.True(DerivedNumber.Of(accounts[n.Account], Figures).Says(n.Text, language), $"{n.Text}: {DerivedNumber.Of(accounts[n.Account], Figures)}"));
        Assert.All(numbers.SelectMany(n => Written.WithOneDigitOther(n.Text).Select(o => n with { Text = o })), n => Assert.False(DerivedNumber.Of(accounts[n.Account], Figures).Says(n.Text, language), n.Text));
    }

    /// <summary>Beside those are years, codes of municipalities, the fingerprint, and how many organisations the list has.</summary>
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Sentences_NumbersThatAreNoFigures_AreYearsOrNamesOrCounts(string language)
    {
        var organisations = File.ReadLines(Directory.GetFiles(Repository.PathOf("data", "ecosystem"), "org*.csv").Single()).Skip(1).Count();
        foreach (var paragraph in Page(language).Paragraphs)
        {
            var text = Names().Replace(string.Concat(paragraph.Nodes().OfType<XText>().Select(t => t.Value)), "");
            var counts = Written.NumbersIn(text).Where(n => !(n.Length == 4 && string.CompareOrdinal(n, "2016") >= 0 && string.CompareOrdinal(n, "2025") <= 0)).ToList();
            Assert.Equal(counts.Count == 0 ? 0 : organisations, counts.Sum(n => int.Parse(n, CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Sentences_WordsOfDirection_AreThoseOfTheFigures(string language)
    {
        var page = Page(language);
        var accounts = Accounts(page);
        var seen = 0;
        foreach (var paragraph in page.Paragraphs)
        {
            var before = "";
            var nodes = paragraph.Nodes().ToList();
            foreach (var (i, link) in nodes.Index().Where(n => n.Item is XElement { Name.LocalName: "a" }))
            {
                var number = DerivedNumber.Of(accounts[ReadPage.NumbersOf(paragraph).ElementAt(nodes.Take(i).Count(n => n is XElement)).Account], Figures);
                before = i > 0 && nodes[i - 1] is XText t ? LastSentence(t.Value) : "";
                var around = before + " " + (i + 1 < nodes.Count && nodes[i + 1] is XText after ? FirstSentence(after.Value) : "");
                if (!number.HasDirection || Parenthesis(before))
                    continue;
                Assert.True(number.Value < 0 ? Down().IsMatch(around) && !Up().IsMatch(around) : Up().IsMatch(around), $"{number}: {paragraph.Value} | {around}");
                seen++;
            }
        }

        Assert.True(seen >= 15, $"{seen} seen");
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Charts_EachNumberOfTitleAndTextAlternative_StandsInTheTableOfTheChart(string language)
    {
        var page = Page(language);
        Assert.True(page.ChartTitles.Values.Count(t => Written.NumbersIn(t).Any()) > 15);
        Assert.All(page.Descriptions, d =>
        {
            var table = page.Tables.Single(t => t.Name == page.TableOf(d.Key));
            var known = table.Rows.SelectMany(r => r).SelectMany(Written.NumbersIn).Concat(Written.SaidOf(table, language)).Concat(["1", "100"]).ToHashSet(StringComparer.Ordinal);
            Assert.Equal([], Written.NumbersIn(Names().Replace($"{page.ChartTitles[d.Key]}. {d.Value}", "")).Where(n => !known.Contains(n) && !(n == "2016" || n == "2025")));
        });
    }

    [Theory]
    [InlineData("nl", "118.100 +3.500 22.420")]
    [InlineData("en", "118,100 +3,500 22,420")]
    public void KeyFigures_AreDerivedFromTheSources(string language, string expected)
    {
        decimal At(string measure, int year) => Figures.At(measure, SourceFigures.Region, SourceFigures.Total, year);
        string[] derived = [Written.Of(At("jobs", 2025), "n", language), Written.Of(At("jobs", 2025) - At("jobs", 2016), "d", language), Written.Of(At("establishments", 2025), "n", language)];
        Assert.Equal(expected.Split(' '), derived);
        Assert.Equal(derived, Page(language).CardNumbers);
    }

    private ReadPage Page(string language) => new(report.FileOf(language, "index.html"));

    private static Dictionary<string, IReadOnlyList<string>> Accounts(ReadPage page) =>
        page.Tables.Single(t => t.Name == "cijfers").Rows.Skip(1).ToDictionary(r => r[0]);

    /// <summary>Cells with a number that is not the derived one, and rows too many or too few; a cell may have a reason in place of a number.</summary>
    private static IEnumerable<string> Differences(ReadTable table, IReadOnlyList<IReadOnlyList<string>> derived)
    {
        if (table.Rows.Count != derived.Count + 1)
            yield return $"{table.Name}: {table.Rows.Count} rows";
        foreach (var (row, expected) in table.Rows.Skip(1).Zip(derived))
            foreach (var (cell, wanted) in row.Skip(1).Zip(expected))
                if (cell.Any(char.IsAsciiDigit) && cell != wanted)
                    yield return $"{table.Name} {row[0]}: {cell}, not {wanted}";
    }

    private static bool Parenthesis(string before) => before.TrimStart().StartsWith('(') || before.EndsWith(" (", StringComparison.Ordinal);

    private static string LastSentence(string text) => text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];

    private static string FirstSentence(string text) => text.Split(". ")[0];

    [GeneratedRegex(@"GM\d{4}|SHA-256|\(\d\d[0-9a-f]{6}\)|[0-9a-f]{8,}|Publicatie \d+|81575NED|(Grenzen|Boundaries): .*|1 (januari|april|January|April)|\d+ (January|April)")]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(minder|verdwenen|daalde|daling|less|fewer|lost|fell|decline)\b")]
    private static partial Regex Down();

    [GeneratedRegex(@"\b(meer|banen bij|groeide|stijgende|more|added|grew|rising)\b")]
    private static partial Regex Up();
}
