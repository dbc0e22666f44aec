using DtzStats.Core.Observations;
using DtzStats.Ingestion.Layouts.Mappings;

namespace DtzStats.Ingestion.Tests.Layouts;

/// <summary>Small deliveries of our own making in every layout, with all that is read from them beside it.</summary>
public sealed class LayoutListTests
{
    private static readonly string Folder = Sample.File("layouts");

    /// <summary>By folder: the layout that has to recognise it.</summary>
    public static TheoryData<string, string> Deliveries() => new()
    {
        { "tidy-dutch", "tidy" },
        { "tidy-english", "tidy" },
        { "tidy-gzip", "tidy" },
        { "tidy-zip", "tidy" },
        { "tidy-xlsx", "tidy" },
        { "cbs-v3-untyped", "cbs-open-data" },
        { "cbs-v3-typed", "cbs-open-data" },
        { "cbs-v4-folder", "cbs-open-data" },
        { "cbs-v4-zip", "cbs-open-data" },
        { "statline-titles", "statline-titles" },
        { "statline-wide-years", "statline-wide" },
        { "statline-wide-region-year", "statline-wide" },
        { "register-cells", "tidy" },
        { "register-establishments", "establishment-rows" },
        { "mapping", "panel" },
    };

    [Fact]
    public void Deliveries_AreThoseInTheFolder() => Assert.Equal(
        Deliveries().Select(d => (string)d[0]).Order(StringComparer.Ordinal), Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Deliveries))]
    public void Check_Delivery_HasTheFiguresBesideIt(string name, string layout)
    {
        var delivery = Check(name);
        Assert.Equal(layout, delivery.Layout);
        Assert.False(delivery.IsRefused);
        Assert.All(delivery.Observations, o => Assert.True(o.Value is not null || o.Status is ObservationStatus.Missing or ObservationStatus.NotApplicable));
        Golden.Check(
            Repository.PathOf("tests", "DtzStats.Ingestion.Tests", "Files", "layouts", name + ".golden.txt"),
            string.Concat(delivery.Findings.Kept.Select(f => $"{f.Code} {f.File}:{f.Line} {f.Found.English}\n").Concat(delivery.Observations.Where(o => o.Value != 0).Select(Text)))
            + FormattableString.Invariant($"zeros: {delivery.Observations.Count(o => o.Value == 0)}\n"));
    }

    /// <summary>A zip holds what the folder holds: the same figures come out.</summary>
    [Fact]
    public void Check_FolderAndZip_GiveTheSame() => Assert.Equal(
        Check("cbs-v4-folder").Observations.Select(Facts), Check("cbs-v4-zip").Observations.Select(Facts));

    [Fact]
    public void Check_LayoutGiven_IsTheOnlyOneTried()
    {
        var path = Path.Combine(Folder, "tidy-dutch");
        Assert.Equal("tidy", Sample.Importer.Check(path, new ImportOptions("tidy", Dataset: "toets")).Single().Layout);
        var refused = Sample.Importer.Check(path, new ImportOptions("establishment-rows", Dataset: "toets")).Single();
        Assert.Equal("column-unknown", Assert.Single(refused.Findings.Kept).Code);
    }

    private static CheckedDelivery Check(string name)
    {
        var folder = Path.Combine(Folder, name);
        var mapping = Path.Combine(folder, "mapping.json");
        if (!File.Exists(mapping))
            return Sample.Importer.Check(folder, name is "statline-titles" or "cbs-v3-untyped" ? null : new ImportOptions(Dataset: "toets")).Single();
        return Sample.Importer.Check(Path.Combine(folder, "panel.csv"), new ImportOptions(Mapping: MappingFile.Read(mapping), Dataset: "toets")).Single();
    }

    private static string Facts(Observation o) => FormattableString.Invariant($"{o.Measure} {o.Region} {o.Category} {o.Period} {o.Value} {o.Status} {o.Confidentiality}");

    private static string Text(Observation o) => FormattableString.Invariant($"{Facts(o)} {o.Source.File}:{o.Source.Line}\n");
}
