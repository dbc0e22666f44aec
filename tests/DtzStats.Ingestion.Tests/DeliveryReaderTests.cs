using System.IO.Compression;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Tests;

/// <summary>Several files in one delivery: what holds for one of them is not taken to hold for the next.</summary>
public sealed class DeliveryReaderTests : IDisposable
{
    private const string Header = "gemeente;jaar;banen\n";
    private const string Lisa = "Gemeente\tJaar\tBanen totaal\tVestigingen totaal\nEmmen\t2017\t45390\t8150\n";
    private const string Cbs = "\"ID\";\"RegioS\";\"Perioden\";\"Vestigingen_1\"\n0;\"GM0114\";\"2017JJ00\";7900\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_SignProvenInOneFile_DoesNotHoldForTheNext()
    {
        var refused = Check(("a.csv", Header + "Emmen;2016;1,234,567\n"), ("b.csv", Header + "Hoogeveen;2016;12.000\n"));
        var finding = Assert.Single(refused.Findings.Kept);
        Assert.Equal(("decimal-sign", "cijfers.zip/b.csv"), (finding.Code, finding.File));
    }

    [Theory]
    [InlineData("leesmij.txt", "Dit zijn de cijfers.\n", true)]
    [InlineData("leesmij.txt", "Gebied;uitleg\nEmmen;een gemeente\n", true)]
    [InlineData("notitie.txt", "bellen met Jan", true)]
    [InlineData("brief.pdf", "%PDF-1.4", true)]
    [InlineData("lijst.txt", "a;b\nc;d\n", false)]
    public void Check_FileThatIsNoTable_IsPassedOverInAZipAndInAFolder(string name, string text, bool isPassedOver)
    {
        var contained = Check(("a.csv", Header + "Emmen;2016;5\n"), (name, text));
        var folder = Directory.CreateDirectory(_folder.PathOf("map")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.csv"), Header + "Emmen;2016;5\n");
        File.WriteAllText(Path.Combine(folder, name), text);
        var loose = Sample.Importer.Check(folder, new ImportOptions(Dataset: "toets"));
        if (!isPassedOver)
        {
            Assert.Contains("haal het bestand dan uit de levering", Assert.Single(loose.Single(d => d.IsRefused).Findings.Kept).Fix.Dutch, StringComparison.Ordinal);
            Assert.True(contained.IsRefused);
            return;
        }

        Assert.Equal([("file-left-out", $"cijfers.zip/{name}", Severity.Warn)], contained.Findings.Kept.Select(f => (f.Code, f.File, f.Severity)));
        Assert.Equal([("file-left-out", name, Severity.Warn)], Assert.Single(loose).Findings.Kept.Select(f => (f.Code, f.File, f.Severity)));
        Assert.Single(loose[0].Observations);
    }

    [Fact]
    public void Check_FolderOfNotesAlone_HasNoTable()
    {
        _folder.Write("leesmij.txt", "hallo");
        _folder.Write("readme.txt", "hello");
        Assert.Equal("in de map staat geen tabel", Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept).Found.Dutch);
    }

    [Fact]
    public void Check_FilesThatProveOtherSigns_AreReadEachByItsOwn()
    {
        var delivery = Check(("a.csv", Header + "Emmen;2016;1,234,567\n"), ("b.csv", Header + "Hoogeveen;2016;1.234.568\n"));
        Assert.Equal([1234567m, 1234568m], delivery.Observations.Select(o => o.Value).Order());
        Assert.Equal(DecimalSign.None, delivery.Source!.DecimalSign);
    }

    [Fact]
    public void Check_FilesThatProveOneSign_AreRecordedWithIt() => Assert.Equal(
        DecimalSign.Comma,
        Check(("a.csv", Header + "Emmen;2016;1.234.567\n"), ("b.csv", Header + "Hoogeveen;2016;12\n"), ("c.csv", Header + "Coevorden;2016;12,0\n")).Source!.DecimalSign);

    [Fact]
    public void Check_TablesOfTwoDatasets_AreRefused()
    {
        var finding = Assert.Single(Check(ImportOptions.None, ("81575NED_TypedDataSet.csv", Cbs), ("lisa.csv", Lisa)).Findings.Kept);
        Assert.Equal(("datasets-mixed", "cijfers.zip/lisa.csv", Severity.Fail), (finding.Code, finding.File, finding.Severity));
        Assert.Contains("lisa-gemeenten", finding.Found.Dutch, StringComparison.Ordinal);
        Assert.Contains("cbs-81575ned", finding.Found.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MetadataOfTwoTables_IsRefused()
    {
        const string Infos = "\"TableInfos\"\n\"Key\";\"Title\"\n\"TABLE\";\"Vestigingen\"\n";
        var finding = Assert.Single(Check(
            ImportOptions.None,
            ("81575NED_TypedDataSet.csv", Cbs),
            ("81575NED_metadata.csv", Infos.Replace("TABLE", "81575NED", StringComparison.Ordinal)),
            ("83582NED_metadata.csv", Infos.Replace("TABLE", "83582NED", StringComparison.Ordinal))).Findings.Kept);
        Assert.Equal("datasets-mixed", finding.Code);
    }

    [Theory]
    [InlineData("a.csv", "z.csv")]
    [InlineData("z.csv", "a.csv")]
    public void Check_TableOfUnknownDatasetBesideAKnownOne_IsRefused(string known, string unknown)
    {
        var finding = Assert.Single(Check(ImportOptions.None, (known, Lisa), (unknown, Header + "Emmen;2016;5\n")).Findings.Kept);
        Assert.Equal(("dataset-unknown", "cijfers.zip/" + unknown), (finding.Code, finding.File));
    }

    [Fact]
    public void Check_DatasetNamedByTheUser_HoldsForAllTables() =>
        Assert.False(Check(new ImportOptions(Dataset: "lisa-gemeenten"), ("81575NED_TypedDataSet.csv", Cbs.Replace("7900", "8150", StringComparison.Ordinal)), ("lisa.csv", Lisa)).IsRefused);

    [Theory]
    [InlineData("zip")]
    [InlineData("gz")]
    public void Check_EstablishmentsInAContainer_LeaveNoNamesBehind(string extension)
    {
        var text = File.ReadAllText(Sample.File("layouts", "register-establishments", "vestigingen.csv"));
        var path = _folder.PathOf("vestigingen." + extension);
        if (extension == "zip")
            Zip(path, ("vestigingen.csv", text));
        else
            using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionMode.Compress)))
                writer.Write(text);
        using var delivery = Sample.Importer.Read(path, new ImportOptions(Dataset: "toets")).Single();
        Assert.Equal("establishment-rows", delivery.Layout);
        Assert.All(delivery.ToDeliver(), f => Assert.Empty(f.Blocks));
        Assert.Equal(Sample.Sha256Of(path), delivery.ToDeliver()[0].Sha256);
    }

    [Fact]
    public void Check_TableInAContainer_KeepsTheBytesOfTheContainer() =>
        Assert.Equal([1, 0], Check(("a.csv", Header + "Emmen;2016;5\n")).ToDeliver().Select(f => f.Blocks.Count()));

    [Fact]
    public void Check_FileThatTurnsOutNoText_TellsThatAndNothingOfItsRows()
    {
        var path = _folder.Write("cijfers.csv", Header + "Emen;2016;5\n" + string.Concat(Enumerable.Range(0, 200_000).Select(_ => "Emmen;2016;5\n")) + "\u0001\n");
        Assert.Equal("file-not-text", Assert.Single(Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single().Findings.Kept).Code);
    }

    [Fact]
    public void Check_WrongFileBesideARowThatIsWrong_TellsBoth() => Assert.Equal(
        ["delimiter-mixed", "region-unknown"],
        Check(("a.csv", Header + "Emen;2016;5\n"), ("b.csv", Header + "Emen;2016;5\nEmmen,2016,5\n")).Findings.Kept.Select(f => f.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Check_LayoutGiven_GoesBeforeWhatIsRecognised()
    {
        var path = _folder.Write("cijfers.csv", "Jaar;Gemeente;Banen totaal\n2017;Emmen;45390\n");
        var delivery = Sample.Importer.Check(path, new ImportOptions("lisa-table")).Single();
        Assert.Equal(("lisa-table", "lisa-gemeenten", 45390m), (delivery.Layout, delivery.Source?.Dataset, delivery.Observations.Single().Value));
    }

    [Theory]
    [InlineData("lisa-table", "jaar;banen\n2017;5\n", "gebied")]
    [InlineData("tidy", "gemeente;banen\nEmmen;5\n", "jaar")]
    [InlineData("tidy", "gemeente;jaar\nEmmen;2017\n", "cijfers")]
    [InlineData("establishment-rows", "gemeente;jaar;sbi;banen\nEmmen;2017;C;5\n", "vestigingsnummer")]
    [InlineData("statline-wide", "gemeente;kleur\nEmmen;rood\n", "cijfers")]
    [InlineData("cbs-open-data", "ID;RegioS;Vestigingen_1\n0;GM0114;5\n", "jaar")]
    public void Check_LayoutGivenThatCannotReadIt_SaysWhatIsLacking(string layout, string text, string lack)
    {
        var finding = Assert.Single(Sample.Importer.Check(_folder.Write("cijfers.csv", text), new ImportOptions(layout, Dataset: "toets")).Single().Findings.Kept);
        Assert.Equal("layout-unknown", finding.Code);
        Assert.Contains(layout, finding.Found.Dutch, StringComparison.Ordinal);
        Assert.Contains(lack, finding.Found.Dutch, StringComparison.Ordinal);
    }

    private static void Zip(string path, params ReadOnlySpan<(string Name, string Text)> files)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in files)
            using (var writer = new StreamWriter(zip.CreateEntry(name).Open()))
                writer.Write(text);
    }

    private CheckedDelivery Check(params ReadOnlySpan<(string Name, string Text)> files) => Check(new ImportOptions(Dataset: "toets"), files);

    private CheckedDelivery Check(ImportOptions options, params ReadOnlySpan<(string Name, string Text)> files)
    {
        var path = _folder.PathOf("cijfers.zip");
        Zip(path, files);
        return Sample.Importer.Check(path, options).Single();
    }
}
