using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class PageTextTests
{
    /// <summary>Names, and words that both languages have; the edition's own are q1, q2 and so on.</summary>
    private static readonly HashSet<string> OfBoth = new(StringComparer.OrdinalIgnoreCase)
    {
        "DtzStats", "DtzStats.", "EUPL-1.2", "software", "SVG", "PNG", "CSV", "a.csv", "b.csv", "118.140", "3.500", "in", "is", "[c]", "c",
    };

    [Fact]
    public void Words_OfTheTwoLanguages_NeverMix()
    {
        var dutch = Own(Language.Dutch);
        Assert.Empty(Own(Language.English).Intersect(dutch, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(Language.Dutch, "Source", "Sources", "Table", "Chart", "Contents", "Year", "provisional", "confidential", "Skip", "the", "with")]
    [InlineData(Language.English, "Bron", "Bronnen", "Tabel", "Grafiek", "Inhoud", "Jaar", "voorlopig", "geheim", "Direct", "de", "met")]
    public void Words_OfTheOtherLanguage_AreAbsent(Language language, params string[] words)
    {
        var own = Own(language);
        Assert.All(words, word => Assert.DoesNotContain(word, own, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Numbers are left out: "5.555" and "5,555" say the same.</summary>
    private static List<string> Own(Language language) =>
        [.. Page.In(language).Words.Where(w => !OfBoth.Contains(w) && !w.StartsWith('q') && !char.IsDigit(w[0]))];
}
