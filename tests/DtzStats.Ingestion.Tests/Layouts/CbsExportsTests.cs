namespace DtzStats.Ingestion.Tests.Layouts;

/// <summary>CBS's open data as it is downloaded: with its groups and dimensions beside it, as JSON, with or without metadata.</summary>
public sealed class CbsExportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_Version4WithGroups_PassesOverThem()
    {
        const string Groups = "\"Id\";\"Index\";\"Title\";\"Description\";\"ParentId\"\n\"G1\";\"1\";\"Gemeenten\";\"\";\"\"\n";
        foreach (var name in new[] { "RegioSGroups.csv", "MeasureGroups.csv", "PeriodenGroups.csv" })
            _folder.Write(name, Groups);
        _folder.Write("Dimensions.csv", "\"Identifier\";\"Title\";\"Kind\"\n\"RegioS\";\"Regio's\";\"GeoDimension\"\n");
        _folder.Write("Properties.csv", "\"Identifier\";\"Title\"\n\"83582NED\";\"Banen\"\n");
        _folder.Write("MeasureCodes.csv", "\"Identifier\";\"Title\";\"Unit\"\n\"M1\";\"Banen van werknemers in december\";\"x 1 000\"\n");
        _folder.Write("Observations.csv", "\"Id\";\"Measure\";\"ValueAttribute\";\"Value\";\"StringValue\";\"RegioS\";\"Perioden\"\n1;\"M1\";\"None\";52;;\"GM0114\";\"2016JJ00\"\n");
        Assert.Equal(["employee-jobs 52000"], Facts(_folder.FullPath));
    }

    [Theory]
    [InlineData("TypedDataSet")]
    [InlineData("UntypedDataSet")]
    public void Check_Version3AsJson_IsReadAsItsCsv(string kind) => Assert.Equal(["employee-jobs 47600"], Facts(_folder.Write(
        "antwoord.json",
        $$"""
        { "odata.metadata": "https://opendata.cbs.nl/ODataApi/odata/83582NED/$metadata#Cbs.OData.WebAPI.{{kind}}",
          "value": [ { "ID": 0, "RegioS": "GM0114", "Perioden": "2016JJ00", "BanenVanWerknemersInDecember_1": 47.6 } ] }
        """)));

    [Fact]
    public void Check_KnownTableByItsNumber_IsReadInItsUnit() => Assert.Equal(["employee-jobs 47600"], Facts(_folder.Write(
        "83582NED_UntypedDataSet_24112026_101500.csv", "\"ID\";\"RegioS\";\"Perioden\";\"BanenVanWerknemersInDecember_1\"\n\"0\";\"GM0114\";\"2016JJ00\";\"    47.6\"\n")));

    [Fact]
    public void Check_StatLineHeadingWithItsUnit_IsReadInIt() => Assert.Equal(["employee-jobs 47600"], Facts(
        _folder.Write("Banen.csv", "\"Perioden\";\"Regio's\";\"Banen van werknemers in december (x 1 000)\"\n\"2016\";\"Emmen\";\"47,6\"\n"), new ImportOptions(Dataset: "toets")));

    [Fact]
    public void Check_TwoSubjectsOverColumns_AreReadEachInItsUnit() => Assert.Equal(["employee-jobs 47600", "establishments 8655"], Facts(
        _folder.Write("Banen.csv", "\"Perioden\";\"Regio's\";\"Vestigingen (aantal)\";\"Banen van werknemers (x 1 000)\"\n\"2016\";\"Emmen\";\"8655\";\"47,6\"\n"), new ImportOptions(Dataset: "toets")));

    private static IEnumerable<string> Facts(string path, ImportOptions? options = null)
    {
        var delivery = Sample.Importer.Check(path, options ?? ImportOptions.None).Single();
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => $"{f.Code} {f.File} {f.Found.Dutch}")));
        return delivery.Observations.Select(o => FormattableString.Invariant($"{o.Measure} {o.Value:0}"));
    }
}
