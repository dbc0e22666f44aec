using System.IO.Compression;
using System.Text;

namespace DtzStats.Ingestion.Tests.Reading;

/// <summary>Zip and gzip: whole they are read as what they hold; damaged, cut short or odd they are refused.</summary>
public sealed class ContainerTests : IDisposable
{
    private const string Header = "gemeente;jaar;banen\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(400)]
    public void Check_GzipCutShort_IsRefused(int missing)
    {
        var bytes = Gzip(Header + "Emmen;2016;5\n" + Noise(2000));
        Assert.Equal("file-unreadable", Assert.Single(Check("cijfers.csv.gz", bytes[..^missing]).Findings.Kept).Code);
    }

    /// <summary>Wherever its end falls in the buffers that it is read by.</summary>
    [Fact]
    public void Check_GzipOfAnyLength_IsRead()
    {
        for (var length = 8192 - 60; length < 8192; length++)
        {
            var text = Header + "Emmen;2016;5\n" + new string('\n', length);
            Assert.False(Check("cijfers.csv.gz", Gzip(text, CompressionLevel.NoCompression)).IsRefused, $"{length}");
        }
    }

    [Fact]
    public void Check_GzipOfSeveralMembers_IsReadToItsEnd()
    {
        byte[] bytes = [.. Gzip(Header + "Emmen;2016;5\n"), .. Gzip("Hoogeveen;2016;6\n")];
        Assert.Equal([5m, 6m], Check("cijfers.csv.gz", bytes).Observations.Select(o => o.Value).Order());
        Assert.Equal("file-unreadable", Assert.Single(Check("cijfers.csv.gz", bytes[..^3]).Findings.Kept).Code);
    }

    [Fact]
    public void Check_GzipDamagedFarIn_IsRefused()
    {
        var bytes = Gzip(Header + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Emmen;{1000 + (i % 1000)};{i}\n")));
        bytes[^(bytes.Length / 5)] ^= 0x55;
        Assert.Equal(["file-unreadable"], Check("cijfers.csv.gz", bytes).Findings.Kept.Select(f => f.Code));
    }

    [Fact]
    public void Check_ZipDamagedFarIn_IsRefused()
    {
        var bytes = Zip(("cijfers.csv", Header + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Emmen;{1000 + (i % 1000)};{i}\n"))));
        for (var i = 0; i < 40; i++)
            bytes[(bytes.Length * 4 / 5) + i] = 0xFF;
        Assert.Equal(["file-unreadable"], Check("cijfers.zip", bytes).Findings.Kept.Select(f => f.Code));
    }

    /// <summary>One figure became another on the way; only the checksum in the zip tells.</summary>
    [Fact]
    public void Check_ZipWithOneDigitChanged_IsRefused()
    {
        var bytes = Zip(CompressionLevel.NoCompression, ("cijfers.csv", Header + "Emmen;2016;45390\n"));
        bytes[bytes.AsSpan().IndexOf("45390"u8)]++;
        Assert.Equal("file-unreadable", Assert.Single(Check("cijfers.zip", bytes).Findings.Kept).Code);
    }

    [Fact]
    public void Check_TwoEntriesOfOneName_AreRefused()
    {
        var finding = Assert.Single(Check("cijfers.zip", Zip(("a.csv", Header + "Emmen;2016;5\n"), ("a.csv", Header + "Hoogeveen;2016;5\n"))).Findings.Kept);
        Assert.Equal("file-unreadable", finding.Code);
        Assert.Contains("a.csv", finding.Found.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MoreFilesThanAnyDeliveryHas_AreRefused() =>
        Assert.Equal("file-unreadable", Assert.Single(Check("cijfers.zip", Zip([.. Enumerable.Range(0, 33_000).Select(i => ($"{i}.csv", ""))])).Findings.Kept).Code);

    [Fact]
    public void Check_EmptyZip_IsSaidToBeEmpty()
    {
        var finding = Assert.Single(Check("leeg.zip", Zip()).Findings.Kept);
        Assert.Equal(("file-empty", "de zip is leeg: er zit geen bestand in"), (finding.Code, finding.Found.Dutch));
    }

    [Fact]
    public void Check_Container_IsNoFileThatIsRead()
    {
        Assert.Equal(2, Check("cijfers.zip", Zip(("a.csv", Header + "Emmen;2016;5\n"), ("b.csv", Header + "Emmen;2017;5\n"), ("leesmij.txt", "hallo"))).FilesRead);
        Assert.Equal(1, Check("cijfers.csv.gz", Gzip(Header + "Emmen;2016;5\n")).FilesRead);
    }

    /// <summary>Empty lines and spaces between them, in no order that compresses well.</summary>
    private static string Noise(int rows) => string.Concat(Enumerable.Range(0, rows).Select(i => new string('\n', (int)((long)i * i * 7919 % 37) + 1) + "\r\n"));

    private static byte[] Gzip(string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, level))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return target.ToArray();
    }

    private static byte[] Zip(params ReadOnlySpan<(string Name, string Text)> entries) => Zip(CompressionLevel.Optimal, entries);

    private static byte[] Zip(CompressionLevel level, params ReadOnlySpan<(string Name, string Text)> entries)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
                using (var writer = new StreamWriter(zip.CreateEntry(name, level).Open()))
                    writer.Write(text);
        return target.ToArray();
    }

    private CheckedDelivery Check(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder.PathOf(name), bytes);
        return Sample.Importer.Check(_folder.PathOf(name), new ImportOptions(Dataset: "toets")).Single();
    }
}
