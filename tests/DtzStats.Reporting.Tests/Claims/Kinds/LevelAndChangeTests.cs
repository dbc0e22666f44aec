using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Kinds;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Kinds;

public sealed class LevelAndChangeTests
{
    [Fact]
    public void Level_OfTheRegion_IsWorkForPeople()
    {
        var view = View(Line("GM0114", "A-U", 100_000), Line("GM0118", "A-U", 10_000), Line("GM0160", "A-U", 8_170));
        var claim = LevelClaim.Of(Of(view, "DTZ"), Year(2016))!;
        Assert.True(Prints(claim));
        Assert.Equal("De Dutch TechZone biedt werk aan ruim 118.000 mensen.", Texts(claim, Dutch)[0]);
        Assert.Equal("The Dutch TechZone provides work for over 118,000 people.", Texts(claim, English)[0]);
    }

    /// <summary>Who works there may live elsewhere, or have two jobs.</summary>
    [Fact]
    public void Level_OfOneMunicipality_IsJobs()
    {
        var claim = LevelClaim.Of(Emmen(43_912), Year(2016))!;
        Assert.True(Prints(claim));
        Assert.Equal("Emmen telt ruim 43.900 banen.", Texts(claim, Dutch)[0]);
        Assert.Equal("Emmen has over 43,900 jobs.", Texts(claim, English)[0]);
    }

    [Fact]
    public void Change_AfterTheLevel_NeedsNoRegion()
    {
        var series = Emmen(1000, 1010);
        var (level, change) = (LevelClaim.Of(series, Year(2017))!, ChangeClaim.Of(series, Year(2016), Year(2017))!);
        Assert.Equal("Dat zijn 10 banen meer dan in 2016 (1,0%).", change.SentenceAfter(level, Dutch)!.Text);
        Assert.Equal("That is 10 jobs more than in 2016 (1.0%).", change.SentenceAfter(level, English)!.Text);
        Assert.Equal("Dat zijn 10 banen meer dan in 2016.", change.AfterLevel(Dutch).Text);
        Assert.Null(change.SentenceAfter(LevelClaim.Of(Emmen(1000, 1010), Year(2016))!, Dutch));
    }

    [Fact]
    public void Level_Number_IsFollowedToItsLine()
    {
        var number = LevelClaim.Of(Emmen(1, 118_170), Year(2017))!.Sentences(Dutch)[0].Numbers.Single();
        Assert.Equal((118_170m, 118_000m, RuleWord.Over, "lisa"), (number.Value, number.Printed, number.Rule, number.Dataset));
        Assert.Equal([new SourceLine("lisa", "2018", "GM0114-A-U.csv", 3)], number.Lines);
        Assert.Equal(["2018"], number.Vintages);
        Assert.Equal(new NumberKey("jobs", "GM0114", "A-U", Year(2017), Year(2017)), number.Key);
        Assert.Equal("banen 2017", number.Formula);
    }

    [Fact]
    public void Level_OfACompositeRegion_HasTheLinesOfAllParts()
    {
        var view = View(Line("GM0114", "A-U", 10), Line("GM0118", "A-U", 20), Line("GM0160", "A-U", 30));
        var number = CountClaim.Of(Of(view, "DTZ"), Year(2016))!.OfTheRegion(Dutch).Numbers.Single();
        Assert.Equal((60m, 3), (number.Value, number.Lines.Count));
    }

    [Fact]
    public void Level_Missing_IsNoClaim() => Assert.Null(LevelClaim.Of(Emmen(null, 1), Year(2016)));

    [Fact]
    public void Level_Confidential_IsNoClaim()
    {
        var line = Line("GM0114", "A-U", 7);
        line[0] = line[0] with { Confidentiality = Confidentiality.Confidential };
        Assert.Null(LevelClaim.Of(Of(View(line), "GM0114"), Year(2016)));
    }

    [Fact]
    public void Level_Provisional_SaysSo()
    {
        var line = Line("GM0114", "A-U", 7000);
        line[0] = line[0] with { Status = ObservationStatus.Provisional };
        var claim = LevelClaim.Of(Of(View(line), "GM0114"), Year(2016));
        Assert.Equal("Emmen telt 7.000 banen (voorlopige cijfers).", Texts(claim, Dutch)[0]);
        Assert.Equal("Emmen has 7,000 jobs (provisional figures).", Texts(claim, English)[0]);
    }

    [Theory]
    [InlineData(103_500, "Dat zijn 3.500 banen meer dan in 2016.", "That is 3,500 jobs more than in 2016.")]
    [InlineData(99_990, "Dat zijn 10 banen minder dan in 2016.", "That is 10 jobs fewer than in 2016.")]
    [InlineData(100_000, "Dat zijn er evenveel als in 2016.", "That is as many as in 2016.")]
    public void Change_AfterTheLevel_IsInTheWordsOfTheHeadline(int last, string dutch, string english)
    {
        var claim = ChangeClaim.Of(Emmen(100_000, last), Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Equal((dutch, english), (claim.AfterLevel(Dutch).Text, claim.AfterLevel(English).Text));
    }

    [Fact]
    public void Change_OverASeriesBreak_IsNoClaim()
    {
        var view = View([new SeriesBreak(2017, [], [], new("anders", "otherwise"))], Line("GM0114", "A-U", 100, 200));
        Assert.Null(ChangeClaim.Of(Of(view, "GM0114"), Year(2016), Year(2017)));
    }

    [Fact]
    public void Change_BetweenVintagesOfASourceThatRevises_IsNoClaim()
    {
        var line = Line("GM0114", "A-U", 100, 200);
        line[1] = line[1] with { Source = line[1].Source with { Vintage = "2019" } };
        Assert.Null(ChangeClaim.Of(Of(View(line), "GM0114"), Year(2016), Year(2017)));
    }
}
