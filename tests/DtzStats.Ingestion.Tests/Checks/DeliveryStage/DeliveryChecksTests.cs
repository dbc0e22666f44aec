using DtzStats.Storage;

namespace DtzStats.Ingestion.Tests.Checks.DeliveryStage;

/// <summary>What checks on a whole delivery see, and what they do not take for a fault.</summary>
public sealed class DeliveryChecksTests : IDisposable
{
    private const string Header = "gemeente;jaar;sbi;banen;vestigingen\n";
    private const string Sections = "ABCDEFGHIJKLMNOPQRS";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SumOfSections_SectionThatIsNotThereAtAll_IsTold()
    {
        Assert.Empty(Codes(Rows(Sections, 1919)));
        Assert.Contains("sum-sections", Codes(Rows(Sections.Replace("K", "", StringComparison.Ordinal), 1919)));
        // Industry beside the total of all activities is no sum that could be wrong.
        Assert.Empty(Codes(Rows("C", 1919)));
    }

    [Fact]
    public void ColumnsSwapped_OtherIndustriesOfEitherMeasure_AreNotCompared()
    {
        var establishments = string.Concat("ABCDEFG".Select(s => $"Emmen;2020;{s};;150\n"));
        Assert.DoesNotContain("columns-swapped", Codes("Emmen;2020;C;500;\n" + establishments.Replace("Emmen;2020;C;;150\n", "", StringComparison.Ordinal)));
        Assert.Contains("columns-swapped", Codes("Emmen;2020;C;200;500\n"));
        Assert.Contains("columns-swapped", Codes("Emmen;2020;10;100;300\nEmmen;2020;11;100;300\n"));
    }

    [Fact]
    public void MunicipalityMissing_OneMeasure_IsTold()
    {
        var found = Sample.Check(Header + "Emmen;2020;A-U;900;90\nCoevorden;2020;A-U;900;90\nHoogeveen;2020;A-U;900;90\nHardenberg;2020;A-U;900;90\nBorger-Odoorn;2020;A-U;900;90\n").Findings;
        Assert.Empty(found.Kept);
        var text = "gemeente;jaar;sbi;grootheid;waarde\n" + string.Concat(new[] { "Emmen", "Coevorden", "Hoogeveen", "Hardenberg" }.SelectMany(n => new[] { $"{n};2020;A-U;banen;900\n", $"{n};2020;A-U;vestigingen;90\n" })) + "Borger-Odoorn;2020;A-U;vestigingen;90\n";
        Assert.Equal("banen: Borger-Odoorn (GM1681) ontbreekt in 2020", Assert.Single(Sample.Check(text).Findings.Kept).Found.Dutch);
    }

    [Fact]
    public void MunicipalityMissing_YearsFarApart_AreToldApart()
    {
        var rows = string.Concat(new[] { 1950, 2014 }.Select(y => $"Emmen;{y};C;900;90\n"));
        Assert.DoesNotContain("municipality-missing", Codes(rows));
    }

    [Fact]
    public void YearMissing_OneMeasure_IsTold()
    {
        var text = "gemeente;jaar;grootheid;waarde\n" + string.Concat(new[] { 2019, 2020, 2021 }.Select(y => $"Emmen;{y};vestigingen;90\n")) + "Emmen;2019;banen;900\nEmmen;2021;banen;900\n";
        Assert.Equal("banen: 2020 ontbreekt tussen andere jaren", Assert.Single(Sample.Check(text).Findings.Kept).Found.Dutch);
    }

    [Fact]
    public void RowTwice_BesideAnotherMistake_IsToldToo()
    {
        var codes = Codes("Emmen;2020;C;900;90\nEmmen;2020;C;901;90\nEmen;2020;C;1;1\n");
        Assert.Contains("row-twice", codes);
        Assert.Contains("region-unknown", codes);
    }

    [Fact]
    public void VintageOlder_OlderThanTheNewestThoughNotThanTheLast_IsRefused()
    {
        using var store = Store.OpenForWriting(_folder.PathOf("a.db"));
        Write(store, "2025", 900, ImportOptions.None);
        Write(store, "2023", 800, new ImportOptions(Accepted: new Dictionary<string, string> { ["vintage-older"] = "ter vergelijking" }));
        using var delivery = Sample.Importer.Read(File("2024", 850), new ImportOptions(Dataset: "toets", Vintage: "2024"), store).Single();
        Sample.Importer.Check(delivery, ImportOptions.None, store);
        Assert.Contains("2025", Assert.Single(delivery.Findings.Kept, f => f.Code == "vintage-older").Found.Dutch, StringComparison.Ordinal);
    }

    private void Write(Store store, string vintage, int jobs, ImportOptions options)
    {
        options = options with { Dataset = "toets", Vintage = vintage };
        using var delivery = Sample.Importer.Read(File(vintage, jobs), options, store).Single();
        Assert.NotNull(Sample.Write(store, delivery, options));
    }

    private string File(string name, int jobs) => _folder.Write($"{name}.csv", $"gemeente;jaar;banen\nEmmen;2020;{jobs}\n");

    /// <summary>101 jobs in each section, and a total.</summary>
    private static string Rows(string sections, int total) =>
        $"Emmen;2020;A-U;{total};{sections.Length}\n" + string.Concat(sections.Select(s => $"Emmen;2020;{s};101;1\n"));

    private static List<string> Codes(string rows) => [.. Sample.Check(Header + rows).Findings.Kept.Select(f => f.Code)];
}
