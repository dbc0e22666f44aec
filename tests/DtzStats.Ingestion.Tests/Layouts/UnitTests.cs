using DtzStats.Core.Observations;
using DtzStats.Ingestion.Layouts;

namespace DtzStats.Ingestion.Tests.Layouts;

/// <summary>Figures of CBS are read in the unit that stands beside them, or not at all.</summary>
public sealed class UnitTests : IDisposable
{
    private const string Version4 = "\"Id\";\"Measure\";\"ValueAttribute\";\"Value\";\"StringValue\";\"RegioS\";\"Perioden\"\n";

    private const string Tables = "\"TableInfos\"\n\"Title\";\"Identifier\"\n\"Banen\";\"83000NED\"\n\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_Version4WithTwoUnits_ScalesEachMeasureByItsOwn()
    {
        Measures("\"M1\";\"Vestigingen\";\"aantal\"", "\"M2\";\"Banen van werknemers\";\"x 1 000\"");
        _folder.Write("Observations.csv", Version4 + "1;\"M1\";\"None\";30;;\"GM0114\";\"2016JJ00\"\n2;\"M2\";\"None\";520;;\"GM0114\";\"2016JJ00\"\n");
        Assert.Equal(["employee-jobs 520000", "establishments 30"], Facts(Check()));
    }

    [Fact]
    public void Check_Version4InAnotherUnit_IsRefused()
    {
        Measures("\"M2\";\"Banen van werknemers\";\"2015=100\"");
        _folder.Write("Observations.csv", Version4 + "2;\"M2\";\"None\";104;;\"GM0114\";\"2016JJ00\"\n");
        Assert.Equal("unit-unknown", Assert.Single(Check().Findings.Kept).Code);
    }

    [Theory]
    [InlineData("aantal", "establishments 520")]
    [InlineData("x 1 000", "establishments 520000")]
    public void Check_Version3WithMetadata_IsReadInItsUnit(string unit, string expected)
    {
        Version3("Vestigingen_1", $"\"Vestigingen_1\";\"Vestigingen\";\"{unit}\"");
        Assert.Equal([expected], Facts(Check()));
    }

    [Fact]
    public void Check_Version3WithoutMetadata_IsRefusedUnlessTheDatasetIsKnown()
    {
        Version3("BanenVanWerknemers_1", null);
        Assert.Equal("unit-unknown", Assert.Single(Check(new ImportOptions(Dataset: "cbs-83000ned")).Findings.Kept).Code);
        Assert.Equal(["employee-jobs 520000"], Facts(Check(new ImportOptions(Dataset: "cbs-banen-werknemers"))));
    }

    [Fact]
    public void Check_Version3TopicInAnotherUnit_IsLeftOutBesideOthers()
    {
        _folder.Write("83000NED_metadata.csv", Tables + "\"DataProperties\"\n\"Key\";\"Title\";\"Unit\"\n\"Vestigingen_1\";\"Vestigingen\";\"aantal\"\n\"Banen_2\";\"Banen\";\"%\"\n");
        _folder.Write("83000NED_TypedDataSet.csv", "\"ID\";\"RegioS\";\"Perioden\";\"Vestigingen_1\";\"Banen_2\"\n0;\"GM0114\";\"2016JJ00\";520;3\n");
        var delivery = Check();
        Assert.Equal(["establishments 520"], Facts(delivery));
        Assert.Equal("column-left-out", Assert.Single(delivery.Findings.Kept).Code);
    }

    [Theory]
    [InlineData("aantal", "employee-jobs 104")]
    [InlineData("banen", "employee-jobs 104")]
    [InlineData("x 1 000", "employee-jobs 104000")]
    [InlineData("x 1000", "employee-jobs 104000")]
    [InlineData("1 000 banen", "employee-jobs 104000")]
    public void Check_WideTable_IsReadInItsUnit(string unit, string expected) => Assert.Equal([expected], Facts(Wide($"\"{unit}\"", "\"104\"")));

    [Theory]
    [InlineData("index")]
    [InlineData("2015=100")]
    [InlineData("%")]
    [InlineData("mln euro")]
    [InlineData("1 000 euro")]
    public void Check_WideTableInAnotherUnit_IsRefused(string unit) => Assert.Equal("unit-unknown", Assert.Single(Wide($"\"{unit}\"", "\"104\"").Findings.Kept).Code);

    [Fact]
    public void Check_WideColumnInAnotherUnit_IsLeftOutBesideOthers()
    {
        var delivery = Sample.Importer.Check(
            _folder.Write("Banen.csv", "\"Regio's\";\"Perioden\";\"Vestigingen\";\"Banen van werknemers\"\n\"Regio's\";\"Perioden\";\"aantal\";\"index\"\n\"Emmen\";\"2016\";\"9 210*\";\"104\"\n"),
            new ImportOptions(Layout: "statline-wide", Dataset: "toets")).Single();
        Assert.Equal(["establishments 9210"], Facts(delivery));
        Assert.Equal("column-left-out", Assert.Single(delivery.Findings.Kept).Code);
        Assert.Equal(ObservationStatus.Provisional, delivery.Observations.Single().Status);
    }

    [Theory]
    [InlineData("Banen van zelfstandigen", false)]
    [InlineData("1 000 en meer", false)]
    [InlineData("Europa", false)]
    [InlineData("x 1 000", true)]
    [InlineData("1.000", true)]
    [InlineData("mln euro", true)]
    public void IsUnit_Text_IsOneOrNot(string text, bool expected) => Assert.Equal(expected, UnitText.IsUnit(text));

    private static IEnumerable<string> Facts(CheckedDelivery delivery)
    {
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => $"{f.Code} {f.Found.English}")));
        return delivery.Observations.Select(o => FormattableString.Invariant($"{o.Measure} {o.Value}"));
    }

    private void Measures(params string[] rows)
    {
        _folder.Write("Properties.csv", "\"Identifier\";\"Title\"\n\"83000NED\";\"Banen\"\n");
        _folder.Write("MeasureCodes.csv", "\"Identifier\";\"Title\";\"Unit\"\n" + string.Join('\n', rows) + "\n");
    }

    private void Version3(string topic, string? property)
    {
        if (property is not null)
            _folder.Write("83000NED_metadata.csv", Tables + $"\"DataProperties\"\n\"Key\";\"Title\";\"Unit\"\n{property}\n");
        _folder.Write("83000NED_TypedDataSet.csv", $"\"ID\";\"RegioS\";\"Perioden\";\"{topic}\"\n0;\"GM0114\";\"2016JJ00\";520\n");
    }

    private CheckedDelivery Wide(string unit, string value) => Sample.Importer.Check(
        _folder.Write("Banen.csv", $"\"Banen van werknemers; regio\"\n\"Perioden\";\"2016\"\n\"Regio's\";{unit}\n\"Emmen\";{value}\n\"Bron: CBS\"\n"),
        new ImportOptions(Dataset: "toets")).Single();

    private CheckedDelivery Check(ImportOptions? options = null) => Sample.Importer.Check(_folder.FullPath, options).Single();
}
