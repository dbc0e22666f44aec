using System.Text;

namespace DtzStats.Ingestion.Tests.Reading;

/// <summary>A text is in one encoding, or its letters cannot be told.</summary>
public sealed class EncodingTests : IDisposable
{
    private static readonly Encoding Latin = Encoding.Latin1;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_Utf8AndLatinInOneBlock_AreRefused() =>
        Assert.Equal("file-encoding", Assert.Single(Check([.. Row(Encoding.UTF8), .. Row(Latin)]).Findings.Kept).Code);

    [Fact]
    public void Check_LatinThroughout_IsRead() => Assert.False(Check([.. Row(Latin), .. Row(Latin)]).IsRefused);

    [Fact]
    public void Check_Utf8Throughout_IsRead() => Assert.False(Check([.. Row(Encoding.UTF8), .. Row(Encoding.UTF8)]).IsRefused);

    /// <summary>A capital with a tilde before another: in Latin-1 two letters, in UTF-8 none.</summary>
    [Fact]
    public void Check_LatinWithCapitalsThatOpenALetterInUtf8_IsRead() =>
        Assert.False(Check(Row(Latin), "Banen in S\u00C3O, \u00C9\u00C9N jaar\n").IsRefused);

    private static byte[] Row(Encoding encoding) => encoding.GetBytes("Frysl\u00E2n;2016;5\n");

    private CheckedDelivery Check(byte[] rows, string title = "")
    {
        var path = _folder.PathOf("cijfers.csv");
        File.WriteAllBytes(path, [.. Latin.GetBytes(title), .. "gemeente;jaar;banen\n"u8, .. rows.AsSpan()]);
        return Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single();
    }
}
