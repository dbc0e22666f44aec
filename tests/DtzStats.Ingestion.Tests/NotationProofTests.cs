using DtzStats.Core.Languages;
using DtzStats.Storage;

namespace DtzStats.Ingestion.Tests;

/// <summary>Whether a point stands before a fraction or between thousands is proven, or the file is refused.</summary>
public sealed class NotationProofTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Emmen;2016;1.234.567\nHoogeveen;2016;8.500\n", new[] { 1234567, 8500 })]
    [InlineData("Emmen;2016;45.390,0\nHoogeveen;2016;27.900\n", new[] { 45390, 27900 })]
    [InlineData("Emmen;2016;18500.00\nHoogeveen;2016;27900\n", new[] { 18500, 27900 })]
    [InlineData("Emmen;2016;18500,00\nHoogeveen;2016;27900,0\n", new[] { 18500, 27900 })]
    [InlineData("Emmen;2016;45,390.0\nHoogeveen;2016;27,900\n", new[] { 45390, 27900 })]
    public void Check_CellThatSettlesIt_DecidesForTheFile(string rows, int[] expected) =>
        Assert.Equal(expected.Order(), Jobs(Check("gemeente;jaar;banen\n" + rows)).Order());

    [Fact]
    public void Check_NothingSettlesIt_IsRefusedWithBothReadings()
    {
        var finding = Assert.Single(Check("gemeente;jaar;banen\nEmmen;2016;45.390\nHoogeveen;2016;27.900\n").Findings.Kept);
        Assert.Equal("decimal-sign", finding.Code);
        var text = string.Join(' ', finding.Found.In(Language.Dutch), finding.Expected.In(Language.Dutch));
        Assert.Contains("45390", text, StringComparison.Ordinal);
        Assert.Contains("45.390", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TotalIsTheSumOfItsParts_DecidesForTheFile()
    {
        // Read as fractions the sections would be 8.1 + 200, which is no 8.3 thousand.
        var delivery = Check("gemeente;jaar;sbi;banen\nEmmen;2016;A-U;8.300\nEmmen;2016;B-F;8.100\nEmmen;2016;A;100\nEmmen;2016;G-N;60\nEmmen;2016;O-U;40\n");
        Assert.Equal([40, 60, 100, 8100, 8300], Jobs(delivery).Order());
    }

    [Fact]
    public void Check_LastVintage_DecidesForTheFile()
    {
        using var store = Store.OpenForWriting(_folder.PathOf("a.db"));
        var before = Sample.Importer.Read(_folder.Write("2016.csv", "gemeente;jaar;banen\nEmmen;2016;45390\nHoogeveen;2016;27900\n"), new ImportOptions(Dataset: "toets"), store).Single();
        Assert.NotNull(Sample.Write(store, before));
        var after = Sample.Importer.Read(_folder.Write("2017.csv", "gemeente;jaar;banen\nEmmen;2016;45.380\nHoogeveen;2016;27.900\n"), new ImportOptions(Dataset: "toets"), store).Single();
        Assert.False(after.IsRefused);
        Assert.Equal([27900, 45380], Jobs(after).Order());
    }

    [Fact]
    public void Check_RowThatIsWrongOtherwise_DoesNotDecide()
    {
        var delivery = Check("gemeente;jaar;sbi;banen\nEmmen;2016;A-U;8.300\nEmmen;2016;B-F;8.100\nEmmen;2016;A;100\nEmmen;2016;G-N;60\nEmmen;2016;O-U;40\nEmen;2016;A;5\n");
        Assert.Equal("region-unknown", Assert.Single(delivery.Findings.Kept).Code);
    }

    [Theory]
    [InlineData("Emmen;2016;45.390\nEmen;2016;27.900\n")]
    [InlineData("Emmen;2016;45.39\nHoogeveen;2016;27,90\nEmen;2016;27\n")]
    public void Check_NothingSettlesIt_TheRestIsToldToo(string rows) =>
        Assert.Equal(["decimal-sign", "region-unknown"], Check("gemeente;jaar;banen\n" + rows).Findings.Kept.Select(f => f.Code));

    [Theory]
    [InlineData("Emmen")]
    [InlineData("emmen (gemeente)")]
    [InlineData("0114")]
    [InlineData("GM0114")]
    [InlineData(" GM0114  ")]
    [InlineData("gm0114")]
    public void Check_RegionHoweverWritten_IsFound(string text) =>
        Assert.Equal("GM0114", Assert.Single(Check($"gemeente;jaar;banen\n{text};2016;45390\n").Observations).Region);

    [Fact]
    public void Check_RegionMisspelt_IsRefusedWithWhatWasMeant()
    {
        var finding = Assert.Single(Check("gemeente;jaar;banen\nEmen;2016;45390\n").Findings.Kept);
        Assert.Equal("region-unknown", finding.Code);
        Assert.Contains("\"Emmen\"", finding.Fix.In(Language.Dutch) + finding.Expected.In(Language.Dutch) + finding.Found.In(Language.Dutch), StringComparison.Ordinal);
    }

    private static IEnumerable<int> Jobs(CheckedDelivery delivery)
    {
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => f.Found.In(Language.English))));
        return delivery.Observations.Select(o => (int)o.Value!.Value);
    }

    private CheckedDelivery Check(string text) => Sample.Importer.Check(_folder.Write("cijfers.csv", text), new ImportOptions(Dataset: "toets")).Single();
}
