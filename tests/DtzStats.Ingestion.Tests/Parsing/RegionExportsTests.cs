namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>Regions as exports write them; a province is never taken for the municipality of its name.</summary>
public sealed class RegionExportsTests
{
    [Theory]
    [InlineData("Provincie", "Groningen", "PV20")]
    [InlineData("Provincie", "Utrecht", "PV26")]
    [InlineData("provincienaam", "Friesland", "PV21")]
    [InlineData("COROP-gebied", "Utrecht", "CR17")]
    [InlineData("corop", "Zuidoost-Drenthe", "CR08")]
    [InlineData("Gemeente", "Groningen", "GM0014")]
    [InlineData("Gemeente", "Utrecht", "GM0344")]
    [InlineData("Gemeente", "Drenthe", "PV22")]
    [InlineData("Regio", "Groningen (PV)", "PV20")]
    [InlineData("Regio", "Groningen (gemeente)", "GM0014")]
    [InlineData("Regio", "Provincie Groningen", "PV20")]
    [InlineData("Regio", "Gemeente Emmen", "GM0114")]
    [InlineData("Regio", "Flevoland", "PV24")]
    [InlineData("Regio", "Friesland", "PV21")]
    [InlineData("Regio", "Totaal Nederland", "NL01")]
    [InlineData("Gemeente", "\u2019s-Gravenhage", "GM0518")]
    [InlineData("Gemeente", "Hengelo (O)", "GM0164")]
    [InlineData("Gemeente", "Bergen (NH)", "GM0373")]
    [InlineData("Gemeente", "Borger Odoorn", "GM1681")]
    [InlineData("Gemeente", "Emmen*", "GM0114")]
    [InlineData("Gemeente", "Emmen 1)", "GM0114")]
    [InlineData("Gemeente", "\u200BEmmen", "GM0114")]
    [InlineData("Gemeente", "Sudwest-Fryslan", "GM1900")]
    public void Check_Region_IsTheOneOfItsHeading(string heading, string name, string code)
    {
        var delivery = Sample.Check($"{heading};jaar;banen\n{name};2020;5\n");
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => f.Found.Dutch)));
        Assert.Equal(code, Assert.Single(delivery.Observations).Region);
    }

    [Theory]
    [InlineData("Regio", "Groningen", "PV20", "GM0014")]
    [InlineData("Gebied", "Utrecht", "PV26", "GM0344")]
    [InlineData("Gemeente", "Bergen", "GM0373", "GM0893")]
    public void Check_NameOfSeveralRegions_NamesThem(string heading, string name, string one, string other)
    {
        var finding = Assert.Single(Sample.Check($"{heading};jaar;banen\n{name};2020;5\n").Findings.Kept);
        Assert.Equal("region-unknown", finding.Code);
        Assert.Contains(one, finding.Found.Dutch, StringComparison.Ordinal);
        Assert.Contains(other, finding.Found.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Provincie", "Emmen")]
    [InlineData("COROP", "Emmen")]
    [InlineData("Regio", "Provincie Emmen")]
    public void Check_NameOfAnotherLevelThanTheHeading_IsRefused(string heading, string name) =>
        Assert.Equal("region-unknown", Assert.Single(Sample.Check($"{heading};jaar;banen\n{name};2020;5\n").Findings.Kept).Code);

    [Theory]
    [InlineData("Regio;Regiocode", "Groningen;PV20", "PV20")]
    [InlineData("Gemeente;Code gemeente", "Groningen;GM0014", "GM0014")]
    [InlineData("Regiocode;Regio", "GM0344;Utrecht", "GM0344")]
    public void Check_CodeBesideTheName_Decides(string headings, string texts, string code) =>
        Assert.Equal(code, Assert.Single(Sample.Check($"{headings};jaar;banen\n{texts};2020;5\n").Observations).Region);

    [Fact]
    public void Check_CodeOfAnotherRegion_IsRefused() =>
        Assert.Equal("region-mismatch", Assert.Single(Sample.Check("Regio;Regiocode;jaar;banen\nEmmen;PV20;2020;5\n").Findings.Kept).Code);

    [Theory]
    [InlineData("Provincie;Gemeente;jaar;banen\nDrenthe;Emmen;2020;5\n")]
    [InlineData("Gemeente;COROP;Provincie;jaar;banen\nEmmen;Zuidoost-Drenthe;Drenthe;2020;5\n")]
    public void Check_ProvinceBesideTheMunicipality_IsLeftOutAndTold(string text)
    {
        var delivery = Sample.Check(text);
        Assert.Equal("GM0114", Assert.Single(delivery.Observations).Region);
        Assert.Contains(delivery.Findings.Kept, f => f.Code == "column-left-out");
    }

    [Theory]
    [InlineData("Provincie;2019;2020\nGroningen;5;6\n", "PV20")]
    [InlineData("Gemeente;2019;2020\nGroningen;5;6\n", "GM0014")]
    public void Check_WideTable_IsReadByItsHeading(string text, string code) =>
        Assert.All(Sample.Check("Banen; regio\n" + text).Observations, o => Assert.Equal(code, o.Region));

    [Fact]
    public void Check_TotalOfWhatNobodyKnows_IsLeftOutAndTold()
    {
        var delivery = Sample.Check("Gemeente;jaar;banen\nEmmen;2020;5\nTotaal;2020;5\n");
        Assert.Single(delivery.Observations);
        Assert.Contains(delivery.Findings.Kept, f => f.Code == "regions-left-out");
    }
}
