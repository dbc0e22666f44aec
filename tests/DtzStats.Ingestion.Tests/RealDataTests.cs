using DtzStats.Core.Observations;

namespace DtzStats.Ingestion.Tests;

/// <summary>The publishers' original files, and whether the figures in <c>data/</c> are theirs.</summary>
public sealed class RealDataTests
{
    private static readonly string[] Five = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];

    [RealDataFact]
    public void LisaTable_OriginalFile_HasTheTotalsOfTheFiveAndTheFiguresInData()
    {
        var original = Check("lisa", "gemeente_2017.csv");
        Assert.False(original.IsRefused);
        Assert.Equal(388, original.Rows);
        Assert.Equal(119560, Sum(original, "jobs", 2017));
        Assert.Equal(22270, Sum(original, "establishments", 2017));
        Assert.Equal(Keys(original), Keys(InData("lisa-gemeenten")));
    }

    [RealDataFact]
    public void StatLine_OriginalFile_HasTheTotalsOfTheFiveAndTheFiguresInData()
    {
        var original = Check("cbs_statline", "Banen_van_werknemers.csv");
        Assert.False(original.IsRefused);
        Assert.Equal([47610m, 47200m, 46020m], Of(original, "GM0114", "A-U"));
        Assert.Equal([27170m, 28120m, 29590m], Of(original, "GM0118", "A-U"));
        var data = Keys(InData("cbs-banen-werknemers"));
        Assert.Equal(672, data.Count);
        Assert.Subset(Keys(original), data);
    }

    [RealDataFact]
    public void ForeignPanel_OriginalFile_IsReadByItsMappingAndHasTheFiguresInData()
    {
        var original = Check("cbs_81575NED", "nl_gemeente_stock_panel__DTZ5_rows.csv");
        Assert.False(original.IsRefused);
        Assert.Equal(("cbs-81575ned-panel", 95L), (original.Layout, original.Rows));
        Assert.Equal(32545, Sum(original, "establishments", 2025));
        Assert.Equal(Keys(InData("cbs-81575ned")), Keys(original));
    }

    [RealDataFact]
    public void OpenDataVersion4_OriginalFolder_HasAllItsObservations()
    {
        var original = Sample.Importer.Check(Path.Combine(RealDataFactAttribute.Folder, "cbs_v4_83625NED")).Single();
        Assert.False(original.IsRefused);
        Assert.Equal("cbs-open-data", original.Layout);
        Assert.Equal(8195, original.Rows);
        Assert.Equal(230194, original.Observations.Single(o => o.Region == "NL01" && o.Period.Year == 2015).Value);
    }

    [Fact]
    public void Establishments_InData_HaveThePublishedSumsOfTheFive()
    {
        var data = InData("cbs-81575ned");
        (int Year, decimal Sum)[] published =
            [(2007, 16175), (2010, 18755), (2014, 19915), (2015, 23355), (2016, 24170), (2020, 27290), (2022, 29895), (2025, 32545)];
        foreach (var (year, sum) in published)
            Assert.Equal(sum, Sum(data, "establishments", year));
        Assert.Equal(24790, Sum(data, "establishments", 2017));
    }

    private static IEnumerable<decimal?> Of(CheckedDelivery delivery, string region, string category) =>
        delivery.Observations.Where(o => o.Region == region && o.Category == category).OrderBy(o => o.Period).Select(o => o.Value);

    private static decimal? Sum(CheckedDelivery delivery, string measure, int year) => delivery.Observations
        .Where(o => o.Measure == measure && o.Category == "A-U" && o.Period.Year == year && Five.Contains(o.Region)).Sum(o => o.Value);

    private static HashSet<(string, string, string, int, decimal?, ObservationStatus, Confidentiality)> Keys(CheckedDelivery delivery) =>
        [.. delivery.Observations.Select(o => (o.Measure, o.Region, o.Category, o.Period.Year, o.Value, o.Status, o.Confidentiality))];

    private static CheckedDelivery Check(string folder, string file) =>
        Sample.Importer.Check(Path.Combine(RealDataFactAttribute.Folder, folder, file)).Single();

    private static CheckedDelivery InData(string dataset) =>
        Sample.Importer.Check(Repository.PathOf("data", "sources", dataset)).Single();
}
