using DtzStats.Core.Observations;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Tests;

public sealed class ImporterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_LisaTable_ReadsNamesAndPassesOverTheFooter()
    {
        var delivery = Sample.Importer.Check(Sample.File("lisa", "gemeente.csv")).Single();
        Assert.Empty(delivery.Findings.Kept);
        Assert.Equal(("lisa-table", "lisa-gemeenten", "2017"), (delivery.Layout, delivery.Source?.Dataset, delivery.Source?.Vintage));
        Assert.Equal(7, delivery.Rows);
        Assert.Equal(14, delivery.Observations.Count());
        string[] five = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];
        Assert.Equal(119560, delivery.Observations.Where(o => five.Contains(o.Region) && o.Measure == "jobs").Sum(o => o.Value));
        Assert.Equal(22270, delivery.Observations.Where(o => five.Contains(o.Region) && o.Measure == "establishments").Sum(o => o.Value));
        Assert.Equal("GM0164", delivery.Observations.First(o => o.Source.Line == 7).Region);
        Assert.All(delivery.Observations, o => Assert.Equal(("2017", "gemeente.csv"), (o.Source.Vintage, o.Source.File)));
    }

    [Fact]
    public void Check_StatLineTitles_ReadsLatin1ThousandsMarksAndStars()
    {
        var delivery = Sample.Importer.Check(Sample.File("statline", "banen.csv")).Single();
        Assert.False(delivery.IsRefused);
        Assert.Equal(["column-left-out", "municipality-missing", "regions-left-out"], delivery.Findings.Kept.Select(f => f.Code).Order());
        Observation Of(string region, string category, int year) =>
            delivery.Observations.Single(o => (o.Region, o.Category, o.Period.Year) == (region, category, year));
        Assert.Equal(7812400, Of("NL01", "A-U", 2009).Value);
        Assert.Equal(193100, Of("PV22", "A-U", 2009).Value);
        Assert.Equal(70100, Of("CR08", "A-U", 2009).Value);
        Assert.Equal((46020m, ObservationStatus.Provisional), (Of("GM0114", "A-U", 2010).Value, Of("GM0114", "A-U", 2010).Status));
        Assert.Equal(18010, Of("GM0114", "G-N", 2010).Value);
        Assert.Equal((null, Confidentiality.Confidential), (Of("GM0160", "C", 2010).Value, Of("GM0160", "C", 2010).Confidentiality));
        Assert.Equal((null, ObservationStatus.Missing, Confidentiality.Free), (Of("GM0160", "B", 2010).Value, Of("GM0160", "B", 2010).Status, Of("GM0160", "B", 2010).Confidentiality));
    }

    [Fact]
    public void Check_FolderOfSources_FindsEachDelivery()
    {
        var deliveries = Sample.Importer.Check(Repository.PathOf("data"));
        Assert.Equal(
            ["cbs-81575ned", "cbs-banen-werknemers", "illustratief", "lisa-gemeenten"],
            deliveries.Select(d => d.Source!.Dataset).Order(StringComparer.Ordinal));
        Assert.All(deliveries, d => Assert.Empty(d.Findings.Kept));
    }

    [Fact]
    public void Check_FileThatChangedSinceItWasDescribed_IsRefused()
    {
        var path = _folder.Write("cijfers.csv", "gemeente;jaar;banen\nEmmen;2016;5\n");
        _folder.Write("source.json", Core.Datasets.SourceJson.Write(Sample.Describe(path)));
        File.AppendAllText(path, "Emmen;2017;6\n");
        Assert.Equal("file-changed", Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept).Code);
    }

    [Fact]
    public void Check_FileThatIsNotDescribed_IsRefused()
    {
        var path = _folder.Write("cijfers.csv", "gemeente;jaar;banen\nEmmen;2016;5\n");
        _folder.Write("source.json", Core.Datasets.SourceJson.Write(Sample.Describe(path)));
        _folder.Write("meer.csv", "gemeente;jaar;banen\nEmmen;2017;5\n");
        Assert.Equal("file-not-listed", Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept).Code);
    }

    [Fact]
    public void Check_DescribedFileThatIsNotThere_IsRefused()
    {
        var path = _folder.Write("cijfers.csv", "x");
        _folder.Write("source.json", Core.Datasets.SourceJson.Write(Sample.Describe(path)));
        File.Delete(path);
        Assert.Equal("file-unreadable", Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept).Code);
    }

    [Fact]
    public void Check_WrongSourceJson_IsRefusedAndSaysWhy()
    {
        _folder.Write("cijfers.csv", "gemeente;jaar;banen\nEmmen;2016;5\n");
        _folder.Write("source.json", "{\"dataset\": 5}");
        Assert.Equal("source-json", Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept).Code);
        Assert.Equal("source-json", Assert.Single(Sample.Importer.Check(_folder.PathOf("cijfers.csv"))[^1].Findings.Kept).Code);
    }

    [Fact]
    public void Check_NoSuchPath_Throws() => Assert.Throws<FileNotFoundException>(() => Sample.Importer.Check(_folder.PathOf("none")));

    [Fact]
    public void Check_FolderWithoutData_IsRefused()
    {
        Assert.Equal(("file-without-rows", "de map is leeg"), Found());
        _folder.Write("brief.pdf", "%PDF-");
        Assert.Equal(("file-without-rows", "in de map staat geen tabel"), Found());

        (string, string) Found() => Assert.Single(Sample.Importer.Check(_folder.FullPath).Single().Findings.Kept) is var finding ? (finding.Code, finding.Found.Dutch) : default;
    }

    [Fact]
    public void Write_SameFileTwice_ChangesNothing()
    {
        var path = _folder.PathOf("a.db");
        var first = Import(path, Sample.File("lisa", "gemeente.csv"));
        var before = File.ReadAllBytes(path);
        Assert.NotNull(first);
        using (var store = Store.OpenForWriting(path))
        {
            var again = Sample.Importer.Check(Sample.File("lisa", "gemeente.csv")).Single();
            Assert.Null(Sample.Write(store, again));
            Assert.Equal("file-loaded-before", Assert.Single(again.Findings.Kept).Code);
        }

        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Write_SameFileUnderAnotherName_ChangesNothing()
    {
        var path = _folder.PathOf("a.db");
        Import(path, Sample.File("lisa", "gemeente.csv"));
        var copy = _folder.PathOf("kopie.csv");
        File.Copy(Sample.File("lisa", "gemeente.csv"), copy);
        Assert.Null(Import(path, copy));
    }

    [Fact]
    public void Write_EarlierFileAgainAfterALaterOne_DoesNotBringItBack()
    {
        var path = _folder.PathOf("a.db");
        var original = Sample.File("lisa", "gemeente.csv");
        var revised = _folder.Write("herzien.csv", File.ReadAllText(original).Replace("45390", "45000", StringComparison.Ordinal));
        Import(path, original);
        Assert.Equal(("2017.2", 14), (Import(path, revised)!.Vintage.Label, 14));
        Assert.Null(Import(path, original));
        using var store = Store.OpenForReading(path);
        var emmen = store.Observations.Find(new ObservationQuery("lisa-gemeenten", ["jobs"], ["GM0114"]));
        Assert.Equal((45000m, "2017.2"), (emmen.Single().Value, emmen.Single().Source.Vintage));
    }

    [Fact]
    public void Write_RefusedDelivery_WritesNothing()
    {
        using var store = Store.OpenForWriting(_folder.PathOf("a.db"));
        using var refused = Sample.Importer.Check(Sample.File("bad", "empty.csv")).Single();
        Assert.Null(Sample.Write(store, refused));
        Assert.Empty(store.Vintages.All());
    }

    private static WrittenVintage? Import(string db, string file)
    {
        using var store = Store.OpenForWriting(db);
        using var delivery = Sample.Importer.Check(file, store: store).Single();
        return Sample.Write(store, delivery);
    }
}
