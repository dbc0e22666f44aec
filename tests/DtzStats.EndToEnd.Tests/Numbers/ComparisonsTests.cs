using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>That words of rank and part in the sentences of a release are true of the sources: the largest, two thirds, relatively strong.</summary>
[Collection(nameof(ReleasedReport))]
public sealed partial class ComparisonsTests(ReleasedReport report)
{
    private static readonly SourceFigures Figures = new();

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Sentences_WordsOfRankAndPart_AreTrue(string language)
    {
        var page = new ReadPage(report.FileOf(language, "index.html"));
        var accounts = page.Tables.Single(t => t.Name == "cijfers").Rows.Skip(1).ToDictionary(r => r[0]);
        var seen = 0;
        foreach (var paragraph in page.Paragraphs)
        {
            List<(IReadOnlyList<string> Row, DerivedNumber Number)> before = [];
            foreach (var sentence in Sentences(paragraph))
            {
                var numbers = sentence.Accounts.Select(a => (Row: accounts[a], Number: DerivedNumber.Of(accounts[a], Figures))).ToList();
                foreach (Match word in Words().Matches(sentence.Text))
                {
                    Assert.True(IsTrue(word.Value, sentence.Text, numbers, before), $"{word.Value}: {sentence.Text}");
                    seen++;
                }

                before = numbers;
            }
        }

        Assert.True(seen >= 19, $"{seen} seen");
    }

    private static bool IsTrue(string word, string text, List<(IReadOnlyList<string> Row, DerivedNumber Number)> numbers, List<(IReadOnlyList<string> Row, DerivedNumber Number)> before) => word switch
    {
        "Die groei is minder sterk dan" or "That growth is weaker than" => before.Single(n => n.Number.Form == "+%").Number.Value is > 0 and var own && own < numbers.Single().Number.Value,
        "het sterkst" or "grew most" => Growth(RegionIn(text)) > 0 && PlaceOf(RegionIn(text)) == 1,
        "het minst" or "grew least" => Growth(RegionIn(text)) > 0 && PlaceOf(RegionIn(text)) == SourceFigures.Members.Count,
        _ when word.EndsWith("tweede plaats", StringComparison.Ordinal) || word.EndsWith("second", StringComparison.Ordinal) => PlaceOf(RegionIn(text)) == 2,
        "vrijwel gelijk" or "almost the same" => IsNearlyEqual(text),
        "grootste daling" or "largest decline" => IsLargestDecline(numbers.Single()),
        "grootste sector" or "largest sector" => IsLargestSector(numbers[0]),
        "relatief sterk" or "relatively strong" => numbers.Single(n => n.Number.Form == "i").Number.Value > 1,
        "minder sterk dan" or "less than in the" => numbers[0].Number.Value > 0 && numbers[0].Number.Value < numbers[1].Number.Value,
        "ruim twee derde" or "over two thirds" => numbers.Single(n => n.Number.Form == "%").Number.Value is > 200m / 3 and < 70 && AddedMost(RegionIn(text)),
        // The cause that is named is the larger of the two parts of the difference.
        _ => Math.Abs(numbers[1].Number.Value) > Math.Abs(numbers[0].Number.Value - numbers[1].Number.Value),
    };

    private static decimal Growth(string region) => 100 * Change(region) / Figures.Jobs(region, SourceFigures.Total, 2016);

    private static decimal Change(string region) => Figures.Jobs(region, SourceFigures.Total, 2025) - Figures.Jobs(region, SourceFigures.Total, 2016);

    private static int PlaceOf(string region) => 1 + SourceFigures.Members.Count(m => Growth(m) > Growth(region));

    /// <summary>And no other lost any, so that it is a part of the growth.</summary>
    private static bool AddedMost(string region) => SourceFigures.Members.All(m => m == region || (Change(m) >= 0 && Change(m) < Change(region)));

    /// <summary>Less than half a per cent, and not nothing; of all jobs in the two years that it names.</summary>
    private static bool IsNearlyEqual(string text)
    {
        Assert.DoesNotContain("sector", text, StringComparison.Ordinal);
        var region = SourceFigures.Members.SingleOrDefault(m => text.Contains(SourceFigures.Lists.Regions[m].Name.Dutch, StringComparison.Ordinal)) ?? SourceFigures.Region;
        var values = YearText().Matches(text).Select(m => Figures.Jobs(region, SourceFigures.Total, int.Parse(m.Value, CultureInfo.InvariantCulture))).Distinct().ToList();
        return values.Count == 2 && 100 * (values.Max() - values.Min()) / values.Min() < 0.5m;
    }

    private static string RegionIn(string text) => SourceFigures.Members.Single(m => text.Contains(SourceFigures.Lists.Regions[m].Name.Dutch, StringComparison.Ordinal));

    private static bool IsLargestDecline((IReadOnlyList<string> Row, DerivedNumber Number) number)
    {
        var category = SourceFigures.Shown.Single(s => SourceFigures.Lists.Sbi.Find(s)!.Name is var name && (number.Row[2].EndsWith(", " + name.Dutch, StringComparison.Ordinal) || number.Row[2].EndsWith(", " + name.English, StringComparison.Ordinal)));
        decimal At(int year) => Figures.Jobs(SourceFigures.Region, category, year);
        return Enumerable.Range(2017, 9).Min(y => 100 * (At(y) - At(y - 1)) / At(y - 1)) == number.Number.Value;
    }

    private static bool IsLargestSector((IReadOnlyList<string> Row, DerivedNumber Number) number)
    {
        var region = SourceFigures.Members.Single(m => number.Row[2].StartsWith(SourceFigures.Lists.Regions[m].Name.Dutch + ",", StringComparison.Ordinal));
        return SourceFigures.Shown.Max(s => Figures.Jobs(region, s, int.Parse(number.Row[3], CultureInfo.InvariantCulture))) == number.Number.Value;
    }

    /// <summary>The sentences of a paragraph, each with the accounts of its numbers; a full stop within a name or number is followed by no capital.</summary>
    private static IEnumerable<(string Text, IReadOnlyList<string> Accounts)> Sentences(XElement paragraph)
    {
        var marked = string.Concat(paragraph.Nodes().Select(n => n is XElement a ? $"{{{Of(a)}}}" : ((XText)n).Value));
        return SentenceEnd().Split(marked).Select(s => (s, (IReadOnlyList<string>)[.. Account().Matches(s).Select(m => m.Groups[1].Value)]));
    }

    private static string Of(XElement link) => ((string)link.Attribute("href")!)["#cijfer-".Length..];

    [GeneratedRegex("grootste [a-z]+|relatief sterk|Die groei is minder sterk dan|het sterkst|het minst|staat [A-Z][A-Za-z-]+ op de tweede plaats|ruim (twee|een) [a-z]+|doordat|vrijwel gelijk"
        + "|largest [a-z]+|relatively strong|That growth is weaker than|grew most|grew least|comes second|over (two|a) [a-z]+|because|almost the same")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex YearText();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Account();
}
