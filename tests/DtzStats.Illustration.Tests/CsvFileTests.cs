using System.Text;

namespace DtzStats.Illustration.Tests;

public sealed class CsvFileTests
{
    private const string Header =
        "Gemeentecode;Gemeente;Jaar;SBI;Banen totaal;Vestigingen totaal;Vestigingen 1 baan;Vestigingen 2-4 banen;"
        + "Vestigingen 5-9 banen;Vestigingen 10-19 banen;Vestigingen 20-49 banen;Vestigingen 50-99 banen;"
        + "Vestigingen 100-199 banen;Vestigingen 200+ banen";

    public static TheoryData<int> AllYears => [.. Years.All];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Bytes_OfEachYear_AreThoseCommitted(int year) =>
        Assert.Equal(Committed.Bytes(CsvFile.Name(year)), CsvFile.Bytes(IllustrativeSeries.Rows(year)));

    [Fact]
    public void Bytes_OfAYear_AreAHeaderAnd95LinesThatEndInLineFeeds()
    {
        var text = Encoding.UTF8.GetString(CsvFile.Bytes(IllustrativeSeries.Rows(2025)));

        var lines = text.Split('\n');
        Assert.Equal(Header, lines[0]);
        Assert.Equal(1 + 95 + 1, lines.Length);
        Assert.Empty(lines[^1]);
        Assert.DoesNotContain('\r', text);
        Assert.All(lines[1..^1], line => Assert.Equal(14, line.Split(';').Length));
        Assert.All(lines[1..^1], line => Assert.DoesNotContain("", line.Split(';')));
    }

    [Fact]
    public void Bytes_WhereNobodyIs_AreExplicitZeros() =>
        Assert.Contains(
            "\nGM1681;Borger-Odoorn;2016;D;0;0;0;0;0;0;0;0;0;0\n",
            Encoding.UTF8.GetString(CsvFile.Bytes(IllustrativeSeries.Rows(2016))),
            StringComparison.Ordinal);
}
