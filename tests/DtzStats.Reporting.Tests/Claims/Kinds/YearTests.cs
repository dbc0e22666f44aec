using DtzStats.Reporting.Claims.Kinds;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Kinds;

/// <summary>Claims on the last year: growth, streak, the largest since, nearly equal.</summary>
public sealed class YearTests
{
    [Theory]
    [InlineData(1005, "Het aantal banen in Emmen groeide in 2017 licht, met 0,5%: 5 banen erbij.")]
    [InlineData(1020, "Het aantal banen in Emmen groeide in 2017 met 2,0%: 20 banen erbij.")]
    [InlineData(1030, "Het aantal banen in Emmen groeide in 2017 sterk, met 3,0%: 30 banen erbij.")]
    [InlineData(950, "Het aantal banen in Emmen daalde in 2017 sterk, met 5,0%: 50 banen minder.")]
    public void Growth_SizeWord_GoesByThePrintedNumber(int last, string expected)
    {
        var claim = GrowthClaim.Of(Emmen(1000, last), Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Equal(expected, Texts(claim, Dutch)[0]);
    }

    /// <summary>2.96 per cent prints as 3.0 and would be strong, which it is not.</summary>
    [Fact]
    public void Growth_StrongByRoundingAlone_IsNotPrinted()
    {
        var claim = GrowthClaim.Of(Emmen(10_000, 10_296), Year(2016), Year(2017))!;
        Assert.False(claim.Holds());
        Assert.True(claim.HoldsAsPrinted());
        Assert.False(Prints(claim));
    }

    [Fact]
    public void Growth_ThatPrintsAsZero_IsNotPrinted()
    {
        var claim = GrowthClaim.Of(Emmen(100_000, 100_040), Year(2016), Year(2017))!;
        Assert.True(claim.Holds());
        Assert.False(claim.HoldsAsPrinted());
    }

    [Theory]
    [InlineData(10_044, true, true)]
    [InlineData(10_046, true, false)]
    [InlineData(9_956, true, true)]
    [InlineData(10_060, false, false)]
    public void NearlyEqual_Threshold_IsHeldAgainstBoth(int last, bool exactly, bool asPrinted)
    {
        var claim = NearlyEqualClaim.Of(Emmen(10_000, last), Year(2016), Year(2017))!;
        Assert.Equal((exactly, asPrinted), (claim.Holds(), claim.HoldsAsPrinted()));
        Assert.Contains("vrijwel gelijk", Texts(claim, Dutch)[0], StringComparison.Ordinal);
    }

    /// <summary>The number is of the last year, and may not be read as that of the first, nor as that of today.</summary>
    [Theory]
    [InlineData(10_020, "vrijwel gelijk", "almost the same")]
    [InlineData(10_000, "gelijk", "the same")]
    public void NearlyEqual_Number_HasItsYear(int last, string dutch, string english)
    {
        var (claim, number) = (NearlyEqualClaim.Of(Emmen(10_000, last), Year(2016), Year(2017))!, last == 10_000 ? "10.000" : "10.020");
        Assert.True(Prints(claim));
        Assert.Equal(
            [$"Het aantal banen in Emmen was in 2017 ({number}) {dutch} aan dat in 2016.", $"Tussen 2016 en 2017 bleef het aantal banen in Emmen {dutch}; in 2017 waren het er {number}."],
            Texts(claim, Dutch));
        Assert.StartsWith($"The number of jobs in Emmen was {english} in 2017 (", Texts(claim, English)[0], StringComparison.Ordinal);
    }

    /// <summary>What prints alike and is not equal is neither told as equal nor as nearly so.</summary>
    [Fact]
    public void NearlyEqual_EqualAsPrintedAlone_IsNotPrinted()
    {
        var claim = NearlyEqualClaim.Of(Emmen(10_000, 10_000.3m), Year(2016), Year(2017))!;
        Assert.Equal((false, true), (claim.Holds(), claim.HoldsAsPrinted()));
    }

    [Theory]
    [InlineData(13_650, "Het aantal banen in Emmen was in 2017 vrijwel gelijk aan dat in 2016.")]
    [InlineData(13_690, "Het aantal banen in Emmen was in 2017 (13.690) vrijwel gelijk aan dat in 2016.")]
    public void NearlyEqual_AfterTheVeryNumber_LeavesItOut(int last, string expected)
    {
        var series = Emmen(13_645, last);
        var claim = NearlyEqualClaim.Of(series, Year(2016), Year(2017))!;
        Assert.Equal(expected, claim.SentencesAmong([LevelClaim.Of(series, Year(2017))!], Dutch)[0].Text);
    }

    [Fact]
    public void Streak_OfThreeAfterAGrowth_IsTheThird()
    {
        var claim = StreakClaim.Of(Emmen(1000, 1100, 1090, 1080, 1050), Year(2020))!;
        Assert.True(Prints(claim));
        Assert.Equal("Het aantal banen in Emmen daalde in 2020 voor het derde jaar op rij: 50 minder dan in 2017.", Texts(claim, Dutch)[0]);
        Assert.Equal("The number of jobs in Emmen fell in 2020 for the third year running: 50 fewer than in 2017.", Texts(claim, English)[0]);
    }

    [Fact]
    public void Streak_FromTheBeginning_IsEachYearSince() =>
        Assert.Equal(["Het aantal banen in Emmen groeide elk jaar sinds 2016; in 2019 waren het er 30 meer dan in 2016."], Texts(StreakClaim.Of(Emmen(1000, 1010, 1020, 1030), Year(2019)), Dutch));

    [Fact]
    public void Streak_OfADeclineFromTheBeginning_TiesItsNumberToBothYears()
    {
        var claim = StreakClaim.Of(Emmen(1030, 1020, 1010, 1000), Year(2019))!;
        Assert.Equal(["Het aantal banen in Emmen daalde elk jaar sinds 2016; in 2019 waren het er 30 minder dan in 2016."], Texts(claim, Dutch));
        Assert.Equal(["The number of jobs in Emmen fell each year after 2016; in 2019 there were 30 fewer than in 2016."], Texts(claim, English));
    }

    [Fact]
    public void Streak_AfterTheChangeOfTheSameYears_LeavesTheNumberOut()
    {
        var series = Emmen(1000, 1010, 1020, 1030);
        var claim = StreakClaim.Of(series, Year(2019))!;
        Assert.Equal("Het aantal banen in Emmen groeide tussen 2016 en 2019 elk jaar.", claim.SentencesAmong([ChangeClaim.Of(series, Year(2016), Year(2019))!], Dutch).Single().Text);
        Assert.Contains("waren het er", claim.SentencesAmong([ChangeClaim.Of(series, Year(2017), Year(2019))!], Dutch).Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, 1010, 1020, 1020)]
    [InlineData(1000, 1010, 1005, 1020)]
    public void Streak_OfFewerThanThree_IsNoClaim(int a, int b, int c, int d) => Assert.Null(StreakClaim.Of(Emmen(a, b, c, d), Year(2019)));

    [Fact]
    public void LargestSince_NamesTheYearThatWasAtLeastAsLarge()
    {
        var claim = LargestSinceClaim.Of(Emmen(1000, 1100, 1110, 1100, 1110, 1160), Year(2021))!;
        Assert.True(Prints(claim));
        Assert.Equal("Het aantal banen in Emmen groeide in 2021 met 4,5%, de grootste groei sinds 2017.", Texts(claim, Dutch)[0]);
        Assert.Equal("The number of jobs in Emmen grew by 4.5% in 2021, the largest growth since 2017.", Texts(claim, English)[0]);
    }

    [Fact]
    public void LargestSince_OfAllYears_SaysFromWhen() =>
        Assert.Contains("de grootste daling van alle jaren vanaf 2017", Texts(LargestSinceClaim.Of(Emmen(1000, 1010, 1000, 995, 900), Year(2020)), Dutch)[0], StringComparison.Ordinal);

    /// <summary>From zero there is no growth in per cent: that of the year before is not that of the year.</summary>
    [Fact]
    public void LargestSince_YearAfterZero_IsNotTold()
    {
        var series = Emmen(54, 40, 102, 83, 35, 0, 48);
        Assert.Null(LargestSinceClaim.Of(series, Year(2022)));
        Assert.NotNull(LargestSinceClaim.Of(series, Year(2021)));
    }

    /// <summary>3.14 and 3.12 per cent both print as 3.1: no reader can see which is larger.</summary>
    [Fact]
    public void LargestSince_EqualAsPrinted_DoesNotSurpass() =>
        Assert.Null(LargestSinceClaim.Of(Emmen(100_000, 103_120, 103_200, 103_300, 106_544), Year(2020)));

    [Fact]
    public void Record_NeverSoHigh_IsTold()
    {
        var claim = RecordClaim.Of(Emmen(100, 90, 95, 99, 101), Year(2020))!;
        Assert.True(Prints(claim));
        Assert.Equal("Het aantal banen in Emmen was in de jaren vanaf 2016 niet eerder zo hoog als in 2020: 101.", Texts(claim, Dutch)[0]);
        Assert.Equal("Het aantal banen in Emmen was in de jaren vanaf 2016 niet eerder zo hoog als in 2020.", claim.SentencesAmong([LevelClaim.Of(claim.Series, Year(2020))!], Dutch)[0].Text);
        Assert.False(RecordClaim.Of(Emmen(101, 90, 95, 99, 101), Year(2020))!.Holds());
        Assert.Null(RecordClaim.Of(Emmen(100, null, 95, 99, 101), Year(2020)));
    }

    [Fact]
    public void Trend_ClearAndUnclear()
    {
        var claim = TrendClaim.Of(Emmen(100, 110, 120, 130, 140, 150), Year(2016), Year(2021))!;
        Assert.True(Prints(claim));
        Assert.Equal("Het aantal banen in Emmen laat over de jaren 2016 tot en met 2021 een stijgende lijn zien: 10 banen meer per jaar.", Texts(claim, Dutch)[0]);
        Assert.Null(TrendClaim.Of(Emmen(100, 110, 100, 110, 100, 110), Year(2016), Year(2021)));
    }
}
