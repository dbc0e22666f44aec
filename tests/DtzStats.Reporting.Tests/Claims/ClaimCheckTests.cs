using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Kinds;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims;

public sealed class ClaimCheckTests
{
    private static readonly LevelClaim Claim = LevelClaim.Of(Emmen(118_170), Year(2016))!;

    private static bool Passes(Func<CitedNumber, CitedNumber> change, Language language = Language.Dutch)
    {
        var sentence = Claim.Sentences(Dutch)[0];
        return ClaimCheck.Passes(Claim, new Sentence([.. sentence.Runs.Select(r => r is CitedNumber n ? change(n) : r)]), language);
    }

    [Fact]
    public void Passes_AsWritten() => Assert.True(Passes(n => n));

    [Fact]
    public void Passes_AnotherNumberInTheText_Fails() => Assert.False(Passes(n => n with { Text = "ruim 119.000" }));

    [Fact]
    public void Passes_AnotherNumberBehindIt_Fails() => Assert.False(Passes(n => n with { Text = "ruim 119.000", Printed = 119_000 }));

    [Fact]
    public void Passes_AWordThatDoesNotFit_Fails() => Assert.False(Passes(n => n with { Rule = RuleWord.Almost }));

    [Fact]
    public void Passes_ARoundNumberWithoutItsWord_Fails() => Assert.False(Passes(n => n with { Rule = RuleWord.None, Text = "118.000" }));

    [Fact]
    public void Passes_WithoutSourceLines_Fails() => Assert.False(Passes(n => n with { Lines = [] }));

    [Fact]
    public void Passes_InTheSignsOfAnotherLanguage_Fails() => Assert.False(Passes(n => n, Language.English));

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Passes_CountOfOne_IsLeftToTheTables(int last, bool prints) =>
        Assert.Equal(prints, Prints(ChangeClaim.Of(Emmen(10, last), Year(2016), Year(2017))!));

    [Theory]
    [InlineData(118_170, 0, RuleWord.Over, 118_000)]
    [InlineData(117_600, 0, RuleWord.Almost, 118_000)]
    [InlineData(118_000, 25, RuleWord.None, 118_000)]
    [InlineData(118_010, 25, RuleWord.About, 118_000)]
    [InlineData(117_990, 25, RuleWord.About, 118_000)]
    [InlineData(118_030, 25, RuleWord.Over, 118_000)]
    [InlineData(9_999, 0, RuleWord.None, 9_999)]
    public void RuleWords_GoByTheThousand(int value, int doubt, RuleWord rule, int number) =>
        Assert.Equal((rule, number), RuleWords.Of(value, doubt));

    [Theory]
    [InlineData(67.4, "ruim twee derde")]
    [InlineData(66.0, "bijna twee derde")]
    [InlineData(50, "de helft")]
    [InlineData(60, null)]
    public void RuleWords_OfFractions_ReachThreePoints(double percent, string? expected) => Assert.Equal(
        expected, RuleWords.FractionOf((decimal)percent) is { } fraction ? RuleWords.Text(fraction.Rule, Dutch) + fraction.Name.Dutch : null);

    [Theory]
    [InlineData(3, "derde", "third")]
    [InlineData(12, "twaalfde", "twelfth")]
    [InlineData(21, "21e", "21st")]
    [InlineData(13, "13e", "13th")]
    public void Ordinals_AreWordsUpToTwelve(int place, string dutch, string english) =>
        Assert.Equal((dutch, english), (Ordinals.Of(place, Dutch), Ordinals.Of(place, English)));
}
