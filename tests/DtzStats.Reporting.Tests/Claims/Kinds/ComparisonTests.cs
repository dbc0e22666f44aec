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

    [Theory]
    [InlineData(10_100, 9_900, "Het aantal banen in Nederland daalde in dezelfde periode juist, met 1,0%.", "The number of jobs in the Netherlands fell by 1.0% in the same period.")]
    [InlineData(9_900, 10_090, "Het aantal banen in Nederland groeide in dezelfde periode juist, met 0,9%.", "The number of jobs in the Netherlands grew by 0.9% in the same period.")]
    public void Outpaces_OppositeAfterItsChange_DoesNotTellItAgain(int own, int other, string dutch, string english)
    {
        var claim = Beside(own, other);
        var change = ChangeClaim.Of(claim.Series, Year(2016), Year(2017))!;
        Assert.Equal((dutch, english), (claim.SentenceAfter(change, Dutch)!.Text, claim.SentenceAfter(change, English)!.Text));
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

    /// <summary>Where one alone went that way there is no "most"; where another did so by less than prints, neither is told.</summary>
    [Theory]
    [InlineData(1004, 990, 1000, "GM0114", "Emmen is de enige gemeente in de Dutch TechZone waar het aantal banen groeide: 0,4% sinds 2016.", "Emmen is the only municipality of the Dutch TechZone where the number of jobs grew: 0.4% since 2016.")]
    [InlineData(1010, 990, 1020, "GM0118", "Hoogeveen is de enige gemeente in de Dutch TechZone waar het aantal banen daalde: 1,0% sinds 2016.", "Hoogeveen is the only municipality of the Dutch TechZone where the number of jobs fell: 1.0% since 2016.")]
    [InlineData(1010, 990, 1000.4, "GM0114", null, null)]
    [InlineData(1010, 990, 999.6, "GM0118", null, null)]
    public void Rank_OnlyOneThatWentItsWay_IsTheOnlyOne(decimal emmen, decimal hoogeveen, decimal hardenberg, string region, string? dutch, string? english)
    {
        var claim = Rank(region, emmen, hoogeveen, hardenberg);
        Assert.Equal((dutch is not null, true), (Prints(claim), claim.HoldsAsPrinted()));
        Assert.DoesNotContain(Texts(claim, Dutch), t => t.Contains("het sterkst", StringComparison.Ordinal));
        if (dutch is not null)
            Assert.Equal((dutch, english), (Texts(claim, Dutch)[0], Texts(claim, English)[0]));
    }

    [Theory]
    [InlineData("GM0160", 1010, 1020, 1030, "Van de gemeenten in de Dutch TechZone groeide het aantal banen in Hardenberg sinds 2016 het sterkst.")]
    [InlineData("GM0160", 990, 980, 1030, "Hardenberg is de enige gemeente in de Dutch TechZone waar het aantal banen sinds 2016 groeide.")]
    public void Rank_AfterItsGrowth_DoesNotRepeatIt(string region, int emmen, int hoogeveen, int hardenberg, string expected)
    {
        var claim = Rank(region, emmen, hoogeveen, hardenberg);
        Assert.Equal(expected, claim.SentencesAmong([ChangeClaim.Of(claim.Series, Year(2016), Year(2017))!], Dutch).Single().Text);
        Assert.All(claim.SentencesAmong([], Dutch), s => Assert.Contains("3,0%", s.Text, StringComparison.Ordinal));
    }

    /// <summary>The second by growth is not the second by decline.</summary>
    [Fact]
    public void Rank_OfADeclineInBetween_NamesTheOrder() =>
        Assert.Equal(
            ["Van de gemeenten in de Dutch TechZone staat Hoogeveen naar groei van het aantal banen op de tweede plaats: 1,0% daling sinds 2016."],
            Texts(Rank("GM0118", 1010, 990, 980), Dutch));

    private static RankClaim Rank(string region, params decimal[] later)
    {
        string[] regions = ["GM0114", "GM0118", "GM0160"];
        var view = View([.. regions.Zip(later, (r, l) => Line(r, "A-U", 1000, l))]);
        return RankClaim.Of(Of(view, region), [.. regions.Select(r => Of(view, r))], Of(view, "DTZ"), Year(2016), Year(2017))!;
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
    [InlineData(100, 100, 120, 100, 1000, "20 banen meer dan bij een gelijk gebleven aantal zoals in Nederland", "doordat dezelfde sectoren zich hier gunstiger ontwikkelden (20 banen meer), niet door welke sectoren er zijn")]
    [InlineData(100, 100, 130, 100, 1100, "20 banen meer dan bij een even sterke groei als in Nederland", "doordat dezelfde sectoren hier sterker groeiden (20 banen meer), niet door welke sectoren er zijn")]
    [InlineData(100, 100, 90, 100, 1100, "20 banen minder dan bij een even sterke groei als in Nederland", "doordat dezelfde sectoren zich hier minder gunstig ontwikkelden (20 banen minder), niet door welke sectoren er zijn")]
    [InlineData(100, 100, 70, 100, 900, "20 banen minder dan bij een even sterke daling als in Nederland", "doordat dezelfde sectoren zich hier minder gunstig ontwikkelden (20 banen minder), niet door welke sectoren er zijn")]
    [InlineData(200, 100, 240, 100, 1200, "10 banen meer dan bij een even sterke groei als in Nederland", "doordat sectoren die sterk groeien hier een groter aandeel hebben (10 banen meer), niet door hoe dezelfde sectoren zich ontwikkelden")]
    public void Shift_NamesTheCauseThatWeighsMost(int c, int q, int laterC, int laterQ, int countryC, string shift, string cause)
    {
        var view = View(Line("GM0114", "C", c, laterC), Line("GM0114", "Q", q, laterQ), Line("NL01", "C", 1000, countryC), Line("NL01", "Q", 1000, 1000));
        var (own, other) = (Codelists.Regions["GM0114"], Codelists.Regions["NL01"]);
        var analysis = RegionShift.Of(view, Jobs, own, other, Year(2016), Year(2017), view.SectorsOf("jobs", [own, other]), ShiftShareMethod.Dunn);
        var claim = ShiftClaim.Of(Of(view, "GM0114"), Of(view, "NL01"), analysis, Year(2016), Year(2017))!;
        Assert.True(Prints(claim));
        Assert.Contains(shift, Texts(claim, Dutch)[0], StringComparison.Ordinal);
        Assert.Contains(cause, Texts(claim, Dutch)[0], StringComparison.Ordinal);
        Assert.Matches(@"; that is because .* here \([12]0 (more|fewer) jobs\), not because of (which|how) ", Texts(claim, English)[0]);
    }

    private static ContributionClaim? Contribution(Core.Analysis.DatasetView view, string region, string category = "A-U")
    {
        var whole = Of(view, "DTZ", category);
        return ContributionClaim.Of(Of(view, region, category), [.. whole.Members.Select(m => Of(view, m.Code, category))], whole, Year(2016), Year(2017));
    }
}
