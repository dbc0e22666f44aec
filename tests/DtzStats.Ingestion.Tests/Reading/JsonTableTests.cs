using System.IO.Compression;
using System.Text;

namespace DtzStats.Ingestion.Tests.Reading;

/// <summary>Documents of CBS's API, whole and broken.</summary>
public sealed class JsonTableTests : IDisposable
{
    private const string Observation = """{"Id":1,"Measure":"banen","RegioS":"GM0114","Perioden":"2016JJ00","Value":VALUE}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Check_WithOrWithoutByteOrderMark_IsRead(string mark)
    {
        var delivery = Check(mark + Document(Observation.Replace("VALUE", "5", StringComparison.Ordinal)));
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => f.Found.English)));
        Assert.Equal(5, Assert.Single(delivery.Observations).Value);
    }

    [Fact]
    public void Check_NumberGivenAsText_IsNotTakenForAFraction() =>
        Assert.Equal("decimal-sign", Assert.Single(Check(Document(Observation.Replace("VALUE", "\"12.000\"", StringComparison.Ordinal))).Findings.Kept).Code);

    [Theory]
    [InlineData("""{"@odata.context":"x#Observations","value":[1,2]}""")]
    [InlineData("""{"@odata.context":5,"value":[]}""")]
    [InlineData("""{"@odata.context":"x#Observations","value":[{"Id":"\ud800"}]}""")]
    [InlineData("""{"@odata.context":"x#Observations","value":[{"Id":1}""")]
    public void Check_OtherThanPromised_IsRefused(string text) =>
        Assert.Equal("file-unreadable", Assert.Single(Check(text).Findings.Kept).Code);

    /// <summary>Little in the zip, much in memory.</summary>
    [Fact]
    public void Check_LargerThanTheLimit_IsRefusedBeforeItIsInMemory()
    {
        var path = _folder.PathOf("cijfers.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("cijfers.json").Open())
            for (var i = 0; i < 200; i++)
                entry.Write(new byte[1 << 20]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var finding = Assert.Single(Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single().Findings.Kept);
        Assert.Equal("file-unreadable", finding.Code);
        Assert.Contains("64 MB", finding.Found.Dutch, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L << 20);
    }

    /// <summary>As many headings as rows: the table would be their square.</summary>
    [Fact]
    public void Check_EveryRowOtherHeadings_IsRefused()
    {
        var rows = string.Join(',', Enumerable.Range(0, 6000).Select(i => $"{{\"k{i}\":1}}"));
        Assert.Equal("file-unreadable", Assert.Single(Check(Document(rows)).Findings.Kept).Code);
    }

    private static string Document(string rows) => $$"""{"@odata.context":"https://x/$metadata#Observations","value":[{{rows}}]}""";

    private CheckedDelivery Check(string text)
    {
        var path = _folder.PathOf("cijfers.json");
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single();
    }
}
