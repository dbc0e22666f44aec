using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Claims.Kinds;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Kinds;

/// <summary>Claims that hold one region or industry against another.</summary>
public sealed class ComparisonTests
{
    private static OutpacesClaim Beside(decimal own, decimal other)
    {
        var view = View(Line("GM0114", "A-U", 10_000, own), Line("NL01", "A-U", 10_000, other));
        return OutpacesClaim.Of(Of(view, "GM0114"), Of(view, "NL01"), Year(2016), Year(2017))!;
    }

    [Theory]
    [InlineData(10_310, 10_240, "groeide tussen 2016 en 2017 sterker dan in Nederland: 3,1% tegen 2,4%.")]
    [InlineData(10_100, 10_240, "groeide tussen 2016 en 2017 minder sterk dan in Nederland: 1,0% tegen 2,4%.")]
    [InlineData(9_500, 9_900, "daalde tussen 2016 en 2017 sterker dan in Nederland: 5,0% tegen 1,0%.")]
    [InlineData(10_100, 9_900, "groeide tussen 2016 en 2017 met 1,0%, terwijl het in Nederland daalde met 1,0%.")]
    public void Outpaces_EachDirection_HasItsWords(int own, int other, string expected)
    {
        var claim = Beside(own, other);
        Assert.True(Prints(claim));
        Assert.EndsWith(expected, Texts(claim, Dutch)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Outpaces_ByHundredthsThatDoNotPrint_IsNotPrinted()
    {
        var claim = Beside(10_314, 10_312);
        Assert.True(claim.Holds());
        Assert.False(claim.HoldsAsPrinted());
        Assert.False(Prints(claim));
    }

    [Fact]
    public void Outpaces_English_SpellsTheCountryInTheSentence() =>
        Assert.Equal("The number of jobs in Emmen grew more between 2016 and 2017 than in the Netherlands: 3.1% against 2.4%.", Texts(Beside(10_310, 10_240), English)[0]);

    [Fact]
    public void Share_AndItsChange_InPercentagePoints()
    {
        var view = View(Line("GM0114", "A-U", 1000, 1000), Line("GM0114", "C", 131, 142));
        var claim = ShareClaim.Of(Of(view, "GM0114", "C"), Of(view, "GM0114"), Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Equal("De sector industrie heeft 14,2% van de banen in Emmen, 1,1 procentpunt meer dan in 2016.", Texts(claim, Dutch)[0]);
    }

    [Theory]
    [InlineData(180, true)]
    [InlineData(119, false)]
    [InlineData(116, false)]
    public void Specialisation_FromItsThresholdOn(int jobs, bool prints)
    {
        var view = View(Line("GM0114", "A-U", 1000), Line("GM0114", "C", jobs), Line("NL01", "A-U", 10_000), Line("NL01", "C", 1000));
        var claim = SpecialisationClaim.Of(Of(view, "GM0114", "C"), Of(view, "GM0114"), Of(view, "NL01", "C"), Of(view, "NL01"), Year(2016))!;
        Assert.Equal(prints, Prints(claim));
        if (prints)
            Assert.Equal("De sector industrie is in Emmen relatief sterk vertegenwoordigd: het aandeel van 18,0% is 1,8 keer zo groot als in Nederland.", Texts(claim, Dutch)[0]);
    }

    [Fact]
    public void LargestSector_WithOneMissing_IsNoClaim()
    {
        var view = View(Line("GM0114", "A-U", 1000), Line("GM0114", "C", 600), Line("GM0114", "Q", (decimal?)null));
        Assert.Null(LargestSectorClaim.Of([Of(view, "GM0114", "C"), Of(view, "GM0114", "Q")], Of(view, "GM0114"), Year(2016)));
    }

    [Fact]
    public void LargestSector_IsTheOneAboveAllOthers()
    {
        var view = View(Line("GM0114", "A-U", 1000), Line("GM0114", "C", 600), Line("GM0114", "Q", 400));
        var claim = LargestSectorClaim.Of([Of(view, "GM0114", "Q"), Of(view, "GM0114", "C")], Of(view, "GM0114"), Year(2016))!;
        Assert.True(Prints(claim));
        Assert.Equal("De grootste sector in Emmen is industrie, met 600 banen (60,0%).", Texts(claim, Dutch)[0]);
    }

    [Theory]
    [InlineData(1074, "Emmen nam ruim twee derde (67,3%) van de groei van het aantal banen in de Dutch TechZone sinds 2016 voor zijn rekening.")]
    [InlineData(1070, "Emmen nam bijna twee derde (66,0%) van de groei van het aantal banen in de Dutch TechZone sinds 2016 voor zijn rekening.")]
    public void Contribution_FractionHasItsWord(int emmen, string expected)
    {
        var view = View(Line("GM0114", "A-U", 1000, emmen), Line("GM0118", "A-U", 1000, 1020), Line("GM0160", "A-U", 1000, 1016));
        var claim = Contribution(view, "GM0114")!;
        Assert.True(Prints(claim));
        Assert.Equal(expected, Texts(claim, Dutch)[0]);
    }

    /// <summary>Of a growth in one industry: the sentence says so, for of all industries together it would be false.</summary>
    [Fact]
    public void Contribution_OfAnIndustry_NamesIt()
    {
        var view = View(Line("GM0114", "C", 1000, 1074), Line("GM0118", "C", 1000, 1020), Line("GM0160", "C", 1000, 1016));
        var claim = Contribution(view, "GM0114", "C")!;
        Assert.All(Texts(claim, Dutch), t => Assert.Contains("in de sector industrie in de Dutch TechZone", t, StringComparison.Ordinal));
        Assert.All(Texts(claim, English), t => Assert.Contains("in the manufacturing sector in the Dutch TechZone", t, StringComparison.Ordinal));
    }

    /// <summary>Beside parts that shrink, a share in the growth is no part of it: three such shares could come to more than the whole.</summary>
    [Fact]
    public void Contribution_WherePartsGoBothWays_DoesNotHold()
    {
        var view = View(Line("GM0114", "A-U", 1000, 990), Line("GM0118", "A-U", 1000, 1020), Line("GM0160", "A-U", 1000, 1016));
        Assert.All(new[] { "GM0114", "GM0118", "GM0160" }, m => Assert.False(Contribution(view, m)!.Holds()));
    }

    [Theory]
    [InlineData(1020, 1016)]
    [InlineData(980, 985)]
    public void Contribution_IsOfTheLargestPartAlone(int hoogeveen, int hardenberg)
    {
        var view = View(Line("GM0114", "A-U", 1000, 1000), Line("GM0118", "A-U", 1000, hoogeveen), Line("GM0160", "A-U", 1000, hardenberg));
        Assert.Equal([false, true, false], new[] { "GM0114", "GM0118", "GM0160" }.Select(m => Contribution(view, m)!.Holds()));
    }

    [Fact]
    public void Contribution_WithAPartThatIsNotKnown_IsNoClaim()
    {
        var view = View(Line("GM0114", "A-U", 1000, 1010), Line("GM0118", "A-U", 1000, null), Line("GM0160", "A-U", 1000, 1016));
        Assert.Null(Contribution(view, "GM0114"));
    }

    [Fact]
    public void Rank_OfThree_HasFirstAndLast()
    {
        var view = View(Line("GM0114", "A-U", 1000, 1010), Line("GM0118", "A-U", 1000, 1020), Line("GM0160", "A-U", 1000, 1030));
        List<Core.Analysis.Series> all = [Of(view, "GM0114"), Of(view, "GM0118"), Of(view, "GM0160")];
        var claims = all.ConvertAll(s => RankClaim.Of(s, all, Of(view, "DTZ"), Year(2016), Year(2017))!);
        Assert.All(claims, c => Assert.True(Prints(c)));
        Assert.Equal("Van de gemeenten in de Dutch TechZone groeide het aantal banen in Emmen het minst: 1,0% sinds 2016.", Texts(claims[0], Dutch)[0]);
        Assert.Contains("staat Hoogeveen op de tweede plaats", Texts(claims[1], Dutch)[0], StringComparison.Ordinal);
        Assert.Contains("groeide het aantal banen in Hardenberg het sterkst: 3,0%", Texts(claims[2], Dutch)[0], StringComparison.Ordinal);
        Assert.Equal("Naar procentuele groei staat Hoogeveen daarmee op de tweede plaats van de gemeenten in de Dutch TechZone.", claims[1].SentenceAfter(ChangeClaim.Of(all[1], Year(2016), Year(2017))!, Dutch)!.Text);
        Assert.Null(claims[1].SentenceAfter(ChangeClaim.Of(all[0], Year(2016), Year(2017))!, Dutch));
    }

    [Fact]
    public void Rank_EqualAsPrinted_IsNotPrinted()
    {
        var view = View(Line("GM0114", "A-U", 100_000, 101_010), Line("GM0118", "A-U", 100_000, 101_020), Line("GM0160", "A-U", 1000, 1000));
        List<Core.Analysis.Series> all = [Of(view, "GM0114"), Of(view, "GM0118"), Of(view, "GM0160")];
        var claim = RankClaim.Of(all[1], all, Of(view, "DTZ"), Year(2016), Year(2017))!;
        Assert.Equal((true, false), (claim.Holds(), claim.HoldsAsPrinted()));
    }

    [Fact]
    public void AverageSize_ChangesOrNot()
    {
        Observation[] establishments = [.. Line("GM0114", "A-U", 200, 200).Select(o => o with { Measure = "establishments" })];
        var view = View(Line("GM0114", "A-U", 1000, 1080), establishments);
        var claim = AverageSizeClaim.Of(Of(view, "GM0114"), view.SeriesOf(Establishments, Codelists.Regions["GM0114"], Codelists.Sbi.Total), Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Equal("Een vestiging in Emmen heeft gemiddeld 5,4 banen; in 2016 waren dat er 5,0.", Texts(claim, Dutch)[0]);
    }

    /// <summary>Emmen and the country begin with equal sectors; what differs is what they did (own), or what there is of each (mix).</summary>
    [Theory]
    [InlineData(100, 100, 120, 100, 1000, "20 banen meer dan bij een even sterke groei als in Nederland", "dezelfde sectoren hier sterker groeiden, niet door welke sectoren er zijn (20 banen meer)")]
    [InlineData(200, 100, 240, 100, 1200, "10 banen meer dan bij een even sterke groei als in Nederland", "sectoren die sterk groeien hier een groter aandeel hebben, niet door hoe dezelfde sectoren groeiden (10 banen meer)")]
    public void Shift_NamesTheCauseThatWeighsMost(int c, int q, int laterC, int laterQ, int countryC, string shift, string cause)
    {
        var view = View(Line("GM0114", "C", c, laterC), Line("GM0114", "Q", q, laterQ), Line("NL01", "C", 1000, countryC), Line("NL01", "Q", 1000, 1000));
        var (own, other) = (Codelists.Regions["GM0114"], Codelists.Regions["NL01"]);
        var analysis = RegionShift.Of(view, Jobs, own, other, Year(2016), Year(2017), view.SectorsOf("jobs", [own, other]), ShiftShareMethod.Dunn);
        var claim = ShiftClaim.Of(Of(view, "GM0114"), Of(view, "NL01"), analysis, Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Contains(shift, Texts(claim, Dutch)[0], StringComparison.Ordinal);
        Assert.Contains(cause, Texts(claim, Dutch)[0], StringComparison.Ordinal);
    }

    private static ContributionClaim? Contribution(Core.Analysis.DatasetView view, string region, string category = "A-U")
    {
        var whole = Of(view, "DTZ", category);
        return ContributionClaim.Of(Of(view, region, category), [.. whole.Members.Select(m => Of(view, m.Code, category))], whole, Year(2016), Year(2017));
    }
}
