using System.Security.Cryptography;
using System.Text.Json;

namespace DtzStats.Illustration.Tests;

public sealed class SourceJsonTests
{
    private static readonly JsonElement Source = Read();

    [Fact]
    public void Files_AreThoseOfAllYears() =>
        Assert.Equal(
            Years.All.Select(CsvFile.Name),
            Source.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("file").GetString()!));

    [Fact]
    public void Files_HaveTheHashThatIsStated() =>
        Assert.All(Source.GetProperty("files").EnumerateArray(), f => Assert.Equal(
            f.GetProperty("sha256").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(Committed.Bytes(f.GetProperty("file").GetString()!)))));

    [Fact]
    public void Files_AreAllThatIsInTheFolder() =>
        Assert.Equal(
            Years.All.Select(CsvFile.Name).Append("source.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Committed.Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Measures_AreOneAColumn() =>
        Assert.Equal(2 + SizeClass.All.Count, Source.GetProperty("measures").EnumerateObject().Count());

    [Fact]
    public void Kind_IsIllustrative_AndTheTitleSaysSo()
    {
        Assert.Equal("illustrative", Source.GetProperty("kind").GetString());
        Assert.Equal("Illustratief, geen officiële cijfers", Source.GetProperty("title").GetProperty("nl").GetString());
    }

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(Committed.Bytes("source.json"));
        return document.RootElement.Clone();
    }
}
