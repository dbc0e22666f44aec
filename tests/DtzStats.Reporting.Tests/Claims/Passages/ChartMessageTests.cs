using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Claims.Passages;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Passages;

public sealed class ChartMessageTests
{
    [Theory]
    [InlineData(9_000, Language.Dutch, "Emmen: 1.000 banen minder dan in 2016 (10,0%)")]
    [InlineData(10_960, Language.Dutch, "Emmen: 960 banen meer dan in 2016 (9,6%)")]
    [InlineData(10_020, Language.Dutch, "Emmen: 10.020 banen, vrijwel evenveel als in 2016")]
    [InlineData(9_980, Language.English, "Emmen: 9,980 jobs, almost the same number as in 2016")]
    [InlineData(10_000, Language.Dutch, "Emmen: 10.000 banen, evenveel als in 2016")]
    [InlineData(10_960, Language.English, "Emmen: 960 more jobs than in 2016 (9.6%)")]
    [InlineData(9_000, Language.English, "Emmen: 1,000 fewer jobs than in 2016 (10.0%)")]
    public void OfSeries_OneSeries_SaysHowItChanged(int last, Language language, string title)
    {
        var chart = Chart([Emmen(10_000, last)], language);
        Assert.Equal(title, chart.Title);
        Assert.StartsWith(language == Language.Dutch ? "Banen in Emmen, alle " : "Jobs in Emmen, all ", chart.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void OfSeries_OneSeries_TextAlternativeBeginsWithTheSentence()
    {
        var description = Chart([Emmen(10_000, 10_960)], Language.Dutch).Description;
        Assert.Contains("960 banen", description.Split("Lijngrafiek")[0], StringComparison.Ordinal);
        Assert.Contains("van 10.000 in 2016 naar 10.960 in 2017", description, StringComparison.Ordinal);
    }

    [Fact]
    public void OfSeries_NoChangeToTell_KeepsItsName() => Assert.Equal("Banen in Emmen", Chart([Emmen(10_000, null)], Language.Dutch).Title);

    [Fact]
    public void OfSeries_SeveralSeries_KeepsItsName()
    {
        var view = View(Line("GM0114", "A-U", 10_000, 11_000), Line("GM0118", "A-U", 10_000, 11_000));
        Assert.Equal("Banen in Emmen en Hoogeveen", Chart([Of(view, "GM0114"), Of(view, "GM0118")], Language.Dutch).Title);
    }

    [Fact]
    public void OfSeries_ProvisionalFigure_IsTold()
    {
        var line = Array.ConvertAll(Line("GM0114", "A-U", 10_000, 11_000), o => o with { Status = ObservationStatus.Provisional });
        Assert.Equal("Emmen: 1.000 banen meer dan in 2016 (10,0%) (voorlopig)", Chart([Of(View(line), "GM0114")], Language.Dutch).Title);
    }

    [Fact]
    public void Telling_NothingOfTheFirstChoiceHolds_TakesTheNext()
    {
        Series[] sectors = [Sector("C", 1000, 1100), Sector("Q", 1000, 1100)];
        var tie = GreatestChangeClaim.Of(sectors, Year(2016), Year(2017))!;
        var chart = SeriesChart.Of([sectors[0]], Year(2016), Year(2017), Language.Dutch);
        Assert.Equal(chart.Title, chart.Telling(Dutch, [tie]).Title);
        Assert.Equal("Industrie in Emmen: 100 banen meer dan in 2016 (10,0%)", chart.Telling(Dutch, [tie], [ChangeClaim.Of(sectors[0], Year(2016), Year(2017))!]).Title);
    }

    [Theory]
    [InlineData(1300, "De meeste banen kwamen erbij in industrie: 300 sinds 2016", "Most jobs were added in manufacturing: 300 since 2016")]
    [InlineData(700, "De meeste banen verdwenen in industrie: 300 sinds 2016", "Most jobs were lost in manufacturing: 300 since 2016")]
    public void GreatestChange_EachDirection_HasItsHeading(int industry, string dutch, string english)
    {
        var claim = GreatestChangeClaim.Of([Sector("C", 1000, industry), Sector("Q", 1000, 990)], Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Equal((dutch, english), (claim.Heading(Dutch)!.Text, claim.Heading(English)!.Text));
    }

    [Fact]
    public void GreatestChange_OneWithoutFigure_IsNoClaim() =>
        Assert.Null(GreatestChangeClaim.Of([Sector("C", 1000, 1300), Sector("Q", 1000, null)], Year(2016), Year(2017)));

    [Theory]
    [InlineData("GM0114", "In Emmen groeide het aantal banen het sterkst: 9,0% sinds 2016")]
    [InlineData("GM0118", null)]
    [InlineData("GM0160", "Alleen in Hardenberg daalde het aantal banen: 2,0% sinds 2016")]
    public void Rank_EitherEnd_HasAHeading(string region, string? heading)
    {
        var view = View(Line("GM0114", "A-U", 1000, 1090), Line("GM0118", "A-U", 1000, 1010), Line("GM0160", "A-U", 1000, 980));
        Series[] all = [Of(view, "GM0114"), Of(view, "GM0118"), Of(view, "GM0160")];
        Assert.Equal(heading, RankClaim.Of(Of(view, region), all, Of(view, "DTZ"), Year(2016), Year(2017))!.Heading(Dutch)?.Text);
    }

    [Theory]
    [InlineData(10_310, 10_240, "Emmen: 3,1% meer banen dan in 2016; Nederland: 2,4% meer")]
    [InlineData(10_310, 9_900, "Emmen: 3,1% meer banen dan in 2016; Nederland: 1,0% minder")]
    public void Outpaces_Heading_SaysWhichWayEachWent(int own, int other, string heading)
    {
        var view = View(Line("GM0114", "A-U", 10_000, own), Line("NL01", "A-U", 10_000, other));
        Assert.Equal(heading, OutpacesClaim.Of(Of(view, "GM0114"), Of(view, "NL01"), Year(2016), Year(2017))!.Heading(Dutch)!.Text);
    }

    private static ChartSpec Chart(IReadOnlyList<Series> series, Language language) =>
        ChartMessage.OfSeries(SeriesChart.Of(series, Year(2016), Year(2017), language), series, Year(2016), Year(2017), language);

    private static Series Sector(string code, params decimal?[] values) => Of(View(Line("GM0114", code, values)), "GM0114", code);
}
