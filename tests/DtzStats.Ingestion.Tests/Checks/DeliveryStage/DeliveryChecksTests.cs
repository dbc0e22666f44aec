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

    [Theory]
    [InlineData("banen;mannen;vrouwen", "45390;22695;22695", false)]
    [InlineData("banen;mannen;vrouwen", "45390;22695;22696", false)]
    [InlineData("banen;mannen;vrouwen", "45390;22690;22710", false)]
    [InlineData("banen;mannen;vrouwen", "45390;60000;22695", true)]
    [InlineData("banen;mannen;vrouwen", "45390;10;22695", true)]
    [InlineData("banen;mannen;vrouwen", "45390;60000;.", true)]
    [InlineData("banen;mannen;vrouwen", "45390;10;.", false)]
    [InlineData("banen;mannen;vrouwen", ".;10;20", false)]
    [InlineData("banen;voltijd;deeltijd", "45391;25000;20000", false)]
    [InlineData("banen;voltijd;deeltijd", "45391;25001;20400", true)]
    [InlineData("banen;mannen", "45391;45400", true)]
    [InlineData("vestigingen;vestigingen 1 baan", "101;104", true)]
    public void SumOfParts_BesideTheWhole_IsToldBeyondRounding(string measures, string values, bool isTold)
    {
        var findings = Sample.Importer.Check(_folder.Write("a.csv", $"gemeente;jaar;{measures}\nEmmen;2020;{values}\n"), new ImportOptions(Dataset: "toets")).Single().Findings;
        Assert.Equal(isTold ? ["sum-parts"] : [], findings.Kept.Select(f => f.Code));
    }

    [Fact]
    public void SumOfParts_WholeThatWasLoadedBefore_IsComparedToo()
    {
        using var store = Store.OpenForWriting(_folder.PathOf("a.db"));
        Write(store, "2020", 900, ImportOptions.None);
        using var delivery = Sample.Importer.Read(_folder.Write("b.csv", "gemeente;jaar;mannen\nEmmen;2020;1013\n"), new ImportOptions(Dataset: "toets", Vintage: "2020b"), store).Single();
        Sample.Importer.Check(delivery, ImportOptions.None, store);
        Assert.Contains("het geheel is 900, banen van mannen 1013", Assert.Single(delivery.Findings.Kept, f => f.Code == "sum-parts").Found.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void SumOfParts_Divisions_AreComparedTogether()
    {
        var text = "gemeente;jaar;sbi;banen;mannen\nEmmen;2020;10;101;90\nEmmen;2020;11;101;";
        Assert.Empty(Of(text + "105\n"));
        Assert.Contains("de afdelingen samen", Assert.Single(Of(text + "155\n")).Found.Dutch, StringComparison.Ordinal);

        IReadOnlyList<Ingestion.Checks.Finding> Of(string file) =>
            Sample.Importer.Check(_folder.Write("a.csv", file), new ImportOptions(Dataset: "toets")).Single().Findings.Kept;
    }

    [Theory]
    [InlineData("2016;45390|2017;453900", "2017: 453900, in 2016 45390: ongeveer 10 keer zo veel")]
    [InlineData("2016;453900|2017;45390", "2017: 45390, in 2016 453900: ongeveer 10 keer zo weinig")]
    [InlineData("2016;45390|2017;453900|2018;45400", "2017: 453900, in 2016 45390: ongeveer 10 keer zo veel")]
    [InlineData("2014;45390|2017;453900", "2017: 453900, in 2014 45390: ongeveer 10 keer zo veel")]
    [InlineData("2001;45390|2017;453900", null)]
    [InlineData("2016;45390|2017;181560", null)]
    [InlineData("2016;49|2017;490", null)]
    public void OutlyingChange_TotalOfAMunicipalityWithoutHistory_IsToldFromFiveTimesOn(string rows, string? found)
    {
        var text = "gemeente;jaar;banen\n" + string.Concat(rows.Split('|').Select(r => $"Emmen;{r}\n"));
        var findings = Sample.Importer.Check(_folder.Write("a.csv", text), new ImportOptions(Dataset: "toets")).Single().Findings.Kept.Where(f => f.Code == "outlying-change");
        Assert.Equal(found is null ? [] : [$"banen, Emmen, Alle economische activiteiten, {found}"], findings.Select(f => f.Found.Dutch));
    }

    [Theory]
    [InlineData("2016;900;45|2017;900;220", null)]
    [InlineData("2016;900;45|2017;900;226", "Emmen, 2017: 4,0 banen per vestiging, het jaar ervoor 20,0: ongeveer 5 keer zo weinig")]
    [InlineData("2016;900;45|2017;900;226|2018;900;45", "Emmen, 2017: 4,0 banen per vestiging, het jaar ervoor 20,0: ongeveer 5 keer zo weinig")]
    [InlineData("2016;490;45|2017;490;230", null)]
    [InlineData("2016;45390;7810|2017;453900;7810", "banen, Emmen, Alle economische activiteiten, 2017: 453900, in 2016 45390: ongeveer 10 keer zo veel")]
    [InlineData("2016;900;|2017;900;226", null)]
    public void OutlyingChange_JobsAnEstablishment_AreToldFromFiveTimesOn(string rows, string? found)
    {
        var text = "gemeente;jaar;banen;vestigingen\n" + string.Concat(rows.Split('|').Select(r => $"Emmen;{r}\n"));
        var findings = Sample.Importer.Check(_folder.Write("a.csv", text), new ImportOptions(Dataset: "toets")).Single().Findings.Kept.Where(f => f.Code == "outlying-change");
        Assert.Equal(found is null ? [] : [found], findings.Select(f => f.Found.Dutch));
    }

    [Theory]
    [InlineData("2020;9000", "2020: 9000, eerder geladen 900: ongeveer 10 keer zo veel")]
    [InlineData("2021;9000", "2021: 9000, in 2020 900: ongeveer 10 keer zo veel")]
    [InlineData("2019;9000", "2019: 9000, in 2020 900: ongeveer 10 keer zo veel")]
    public void OutlyingChange_BesideWhatWasLoaded_IsTold(string row, string found)
    {
        using var store = Store.OpenForWriting(_folder.PathOf("a.db"));
        Write(store, "2020", 900, ImportOptions.None);
        using var delivery = Sample.Importer.Read(_folder.Write("b.csv", $"gemeente;jaar;banen\nEmmen;{row}\n"), new ImportOptions(Dataset: "toets", Vintage: "2020b"), store).Single();
        Sample.Importer.Check(delivery, ImportOptions.None, store);
        Assert.EndsWith(found, Assert.Single(delivery.Findings.Kept, f => f.Code == "outlying-change").Found.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitSlip_OneCell_SaysHowManyTimes()
    {
        var findings = Sample.Importer.Check(_folder.Write("a.csv", "gemeente;jaar;banen\nEmmen;2016;20\nEmmen;2017;45400\n"), new ImportOptions(Dataset: "toets")).Single().Findings.Kept;
        Assert.EndsWith("van 20 naar 45400, ongeveer 2270 keer zo veel", Assert.Single(findings).Found.Dutch, StringComparison.Ordinal);
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
