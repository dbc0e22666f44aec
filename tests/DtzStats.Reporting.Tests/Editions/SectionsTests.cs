using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Claims;

namespace DtzStats.Reporting.Tests.Editions;

public sealed class SectionsTests
{
    private static readonly string[] OfARegion = ["regio", "gemeenten", "maakindustrie", "sectoren", "vergelijking", "methode", "cijfers"];

    /// <summary>What a dataset can lack, and an edition must be able to tell all the same.</summary>
    public static TheoryData<string> Lacking => ["nothing", "divisions", "sectors", "years", "base year", "withheld", "provisional", "break", "establishments"];

    [Fact]
    public void Build_RegionWithAllThatItTakes_HasTheSectionsInOrder() =>
        Assert.Equal(OfARegion, StateOfTheRegion.Build(WideSample.Request()).Sections.Select(s => s.Name));

    [Fact]
    public void Build_DatasetWithTheRegionAlone_HasNoComparison()
    {
        var edition = StateOfTheRegion.Build(WideSample.Request(change: WideSample.OfMembersOnly));
        Assert.Equal(OfARegion.Where(n => n != "vergelijking"), edition.Sections.Select(s => s.Name));
        Assert.DoesNotContain(edition.AllSections.SelectMany(s => s.Charts), c => c.Spec is BubbleChartSpec or WaterfallChartSpec);
    }

    [Fact]
    public void Build_Region_HasAPageForEachMunicipality() => Assert.Equal(
        ["Borger-Odoorn", "Coevorden", "Emmen", "Hardenberg", "Hoogeveen"],
        StateOfTheRegion.Build(WideSample.Request()).Sections.Single(s => s.Name == "gemeenten").Sections.Select(s => s.Heading));

    [Fact]
    public void Build_OneMunicipality_IsTheReportAndComparedWithTheTechZone()
    {
        var edition = StateOfTheRegion.Build(WideSample.Request("GM0114"));
        Assert.Equal(["gemeente-gm0114", "maakindustrie", "sectoren", "vergelijking", "methode", "cijfers"], edition.Sections.Select(s => s.Name));
        Assert.Equal(("Stand van Emmen 2020", "Gemeente in de Dutch TechZone"), (edition.Title, edition.Subtitle));
        Assert.Contains("De gemeente telt", edition.Headline.Sentence, StringComparison.Ordinal);
        var compared = edition.Sections.Single(s => s.Name == "vergelijking").Tables.Single(t => t.Name == "vergelijking");
        Assert.Equal(["Emmen", "Nederland", "Drenthe", "Dutch TechZone"], compared.Rows.Select(r => r.Cells[0].Text));
        Assert.DoesNotContain(edition.AllSections.SelectMany(s => s.Charts), c => c.Spec is MapSpec);
    }

    [Fact]
    public void Build_HiddenSectors_SaysWhyGrowthIsNotExplained()
    {
        var section = StateOfTheRegion.Build(WideSample.Request(change: o => o is { Region: "NL01", Category: "C" or "A-U", Period.Year: 2016 } ? Hidden(o) : o)).Sections.Single(s => s.Name == "sectoren");
        Assert.StartsWith("Waarom de groei anders was dan in Nederland is niet per sector te berekenen: geheim", section.Paragraphs[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(section.Charts, c => c.Spec is WaterfallChartSpec);
    }

    [Theory]
    [InlineData("GM0109 GM0114 GM0118 GM0160 GM1681", true)]
    [InlineData("GM0109 GM0114", false)]
    public void Build_Municipalities_AreOnAMapWhereAllBoundariesAreKnown(string known, bool isMap)
    {
        IReadOnlyList<IReadOnlyList<MapPoint>> square = [[new(6, 52), new(7, 52), new(7, 53), new(6, 52)]];
        var boundaries = new Boundaries(new("grenzen", "boundaries"), known.Split(' ').ToDictionary(c => c, _ => square));
        var charts = StateOfTheRegion.Build(WideSample.Request() with { Boundaries = boundaries }).Sections.Single(s => s.Name == "gemeenten").Charts;
        Assert.Equal(isMap, charts.Any(c => c.Spec is MapSpec));
        Assert.Equal(!isMap, charts.Any(c => c.Spec is BarChartSpec));
    }

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Build_WhateverIsLacking_ChartsHaveTheirOwnNameAndTable(string lacking)
    {
        foreach (var region in new[] { "DTZ", "GM0118" })
        {
            var sections = StateOfTheRegion.Build(Without(lacking, region)).AllSections.ToList();
            Assert.Distinct(sections.Select(s => s.Name));
            Assert.Distinct(sections.SelectMany(s => s.Charts).Select(c => c.Name));
            Assert.Distinct(sections.SelectMany(s => s.Tables).Select(t => t.Name));
            Assert.All(sections, s => Assert.All(s.Charts, c => Assert.NotNull(s.TableOf(c))));
            Assert.All(sections.SelectMany(s => s.Tables), t => Assert.All(t.Rows, r => Assert.Equal(t.Columns.Count, r.Cells.Count)));
            Assert.All(sections.SelectMany(s => s.Charts), c => Assert.NotEmpty(ChartImage.Svg(c.Spec)));
        }
    }

    [Fact]
    public void Build_WithheldMunicipality_IsSilentAndShowsTheSign()
    {
        var page = StateOfTheRegion.Build(Without("withheld", "DTZ")).AllSections.Single(s => s.Name == "gemeente-gm0118");
        Assert.DoesNotContain(page.Paragraphs.SelectMany(p => p.Sentences), s => s.Text.Contains("banen bij", StringComparison.Ordinal) || s.Text.Contains("werk aan", StringComparison.Ordinal));
        var last = page.Tables[0].Rows[^1];
        Assert.Equal("[c]", last.Cells[1].Formatted(page.Tables[0].Columns[1].Kind, Language.Dutch));
    }

    [Fact]
    public void Build_MaakindustrieWithoutDivisions_SaysSoAndDoesNotCallSectionsByThatName()
    {
        var section = StateOfTheRegion.Build(WideSample.Request(change: WideSample.OfMembersOnly)).Sections.Single(s => s.Name == "maakindustrie");
        Assert.StartsWith("De maakindustrie in brede zin (hightech systemen en materialen of HTSM, energie en chemie) is uit deze bron niet af te leiden", section.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Contains("C (Industrie) en D (Energievoorziening)", section.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.All(section.Charts, c => Assert.DoesNotContain("maakindustrie", c.Spec.Title, StringComparison.OrdinalIgnoreCase));
        Assert.All(section.Tables, t => Assert.DoesNotContain("maakindustrie", t.Caption, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Build_Method_NamesBreaksOfTheseYearsAndAcceptedWarningsOfTheseRegions()
    {
        var tables = StateOfTheRegion.Build(Without("break", "DTZ")).Sections.Single(s => s.Name == "methode").Tables;
        Assert.Equal(["2018"], tables.Single(t => t.Name == "reeksbreuken").Rows.Select(r => r.Cells[1].Text));
        Assert.Equal(["Een groot bedrijf verhuisde."], tables.Single(t => t.Name == "aanvaarde-meldingen").Rows.Select(r => r.Cells[3].Text));
    }

    [Fact]
    public void Build_Municipalities_ThoseWhoGrewMostAreAboveTheLines()
    {
        var charts = StateOfTheRegion.Build(WideSample.Request()).Sections.Single(s => s.Name == "gemeenten").Charts;
        Assert.StartsWith("In Hardenberg groeide het aantal banen het sterkst", charts.Single(c => c.Name == "index-gemeenten").Spec.Title, StringComparison.Ordinal);
        Assert.Distinct(charts.Select(c => c.Spec.Title));
    }

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("withheld", "[c] n.v.t.")]
    [InlineData("provisional", "*")]
    [InlineData("base year", "onbekend n.v.t.")]
    public void Build_Method_ExplainsTheSignsThatTablesHave(string lacking, string signs)
    {
        var edition = StateOfTheRegion.Build(Without(lacking, "DTZ"));
        var explained = edition.Sections.Single(s => s.Name == "methode").Tables.Single(t => t.Name == "begrippen").Rows.Select(r => r.Cells[0].Text!).ToList();
        var shown = edition.AllSections.SelectMany(s => s.Tables).SelectMany(t => t.Rows.SelectMany(r => r.Cells.Select((c, i) => c.Formatted(t.Columns[i].Kind, Language.Dutch)))).ToList();
        Assert.All(signs.Split(' ', StringSplitOptions.RemoveEmptyEntries), s => Assert.Contains(s, explained));
        Assert.Equal(shown.Contains("[c]"), explained.Contains("[c]"));
        Assert.Equal(shown.Contains("onbekend"), explained.Contains("onbekend"));
        Assert.Equal(shown.Exists(t => t.EndsWith('*') && t.Length > 1), explained.Contains("*"));
    }

    [Theory]
    [InlineData("none", "sectoren A, B, C, D, G en Q, 2016\u20132020")]
    [InlineData("G", "alle economische activiteiten, 2016\u20132020")]
    public void Build_TotalOfAnotherSource_IsNamedByWhatIsInIt(string lacking, string subtitle)
    {
        var others = WideSample.View(o => o.Category == lacking ? null : o);
        Assert.EndsWith(subtitle, StateOfTheRegion.Build(WideSample.Request() with { Others = [others] }).Sections.Single(s => s.Name == "lisa").Charts[0].Spec.Subtitle, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Build_Method_TellsWhoJoinedLater() => Assert.Contains(
        "Borger-Odoorn sloot zich aan in 2023 en telt ook in de jaren daarvoor mee.",
        StateOfTheRegion.Build(IllustrativeData.Request(Language.Dutch)).Sections.Single(s => s.Name == "methode").Paragraphs[0].Text,
        StringComparison.Ordinal);

    private static Observation Hidden(Observation o) => o with { Value = null, Confidentiality = Confidentiality.Confidential };

    private static EditionRequest Without(string what, string region)
    {
        SeriesBreak[] breaks = [new(2018, [], [], new("andere telling", "another count")), new(2012, [], [], new("lang geleden", "long ago"))];
        return what switch
        {
            "divisions" => WideSample.Request(region, change: WideSample.OfMembersOnly),
            "sectors" => WideSample.Request(region, change: o => o.Category == "A-U" ? o : null),
            "years" => WideSample.Request(region, change: o => o.Period.Year == WideSample.LastYear ? o : null),
            "base year" => WideSample.Request(region, change: o => o.Period.Year == 2016 ? null : o),
            "withheld" => WideSample.Request(region, change: o => o is { Measure: "jobs", Region: "GM0118" } && o.Period.Year > 2017 ? Hidden(o) : o),
            "provisional" => WideSample.Request(region, change: o => o.Period.Year == WideSample.LastYear ? o with { Status = ObservationStatus.Provisional } : o),
            "break" => WideSample.Request(region, breaks: breaks),
            "establishments" => WideSample.Request(region, change: o => o.Measure == "jobs" ? o : null),
            _ => WideSample.Request(region),
        };
    }
}
