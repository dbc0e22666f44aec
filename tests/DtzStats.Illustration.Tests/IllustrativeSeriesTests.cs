namespace DtzStats.Illustration.Tests;

public sealed class IllustrativeSeriesTests
{
    private static readonly IllustrativeRow[] All = [.. Years.All.SelectMany(IllustrativeSeries.Rows)];
    private static readonly string[] Codes = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];

    [Theory]
    [InlineData(2016, 114600, 21950)]
    [InlineData(2025, 118100, 22420)]
    public void Rows_OfTheRegion_AddUpToTheHeadline(int year, long jobs, long establishments)
    {
        Assert.Equal(jobs, Of(year).Sum(r => r.Jobs));
        Assert.Equal(establishments, Of(year).Sum(r => r.Establishments));
    }

    [Theory]
    [InlineData("GM1681", 2016, 6870, 2250)]
    [InlineData("GM0109", 2016, 13430, 2990)]
    [InlineData("GM0114", 2016, 43500, 7690)]
    [InlineData("GM0160", 2016, 24060, 4990)]
    [InlineData("GM0118", 2016, 26740, 4030)]
    [InlineData("GM1681", 2025, 7080, 2290)]
    [InlineData("GM0109", 2025, 13650, 3020)]
    [InlineData("GM0114", 2025, 43900, 7790)]
    [InlineData("GM0160", 2025, 26420, 5260)]
    [InlineData("GM0118", 2025, 27050, 4060)]
    public void Rows_OfAMunicipality_AddUpToItsTotals(string code, int year, long jobs, long establishments)
    {
        var rows = Of(year).Where(r => r.Municipality.Code == code).ToArray();

        Assert.Equal(jobs, rows.Sum(r => r.Jobs));
        Assert.Equal(establishments, rows.Sum(r => r.Establishments));
    }

    [Fact]
    public void Rows_OfEveryYear_AreFiveMunicipalitiesByNineteenSectionsInOrder()
    {
        var expected =
            from code in Codes
            from section in "ABCDEFGHIJKLMNOPQRS"
            select (code, section);

        Assert.All(Years.All, year => Assert.Equal(expected, Of(year).Select(r => (r.Municipality.Code, r.Section))));
    }

    [Fact]
    public void Rows_SizeClasses_AddUpToTheEstablishments() =>
        Assert.All(All, r => Assert.Equal(r.Establishments, r.BySize.Sum()));

    [Fact]
    public void Rows_Jobs_LieWithinWhatTheSizeClassesAllow()
    {
        int[] least = [1, 2, 5, 10, 20, 50, 100, 200];
        int[] most = [1, 4, 9, 19, 49, 99, 199];

        Assert.All(All, r =>
        {
            Assert.True(r.Jobs >= r.BySize.Select((n, i) => n * least[i]).Sum());
            Assert.True(r.BySize[^1] > 0 || r.Jobs <= r.BySize.SkipLast(1).Select((n, i) => n * most[i]).Sum());
        });
    }

    [Fact]
    public void Rows_WithoutJobs_AreThoseWithoutEstablishments() =>
        Assert.All(All, r => Assert.Equal(r.Jobs == 0, r.Establishments == 0));

    [Fact]
    public void Rows_IncludeCellsOfOneAndTwoEstablishments()
    {
        Assert.Contains(All, r => r.Establishments == 1);
        Assert.Contains(All, r => r.Establishments == 2);
    }

    [Fact]
    public void Rows_Hoogeveen_HasFewerJobsIn2023ThanIn2022()
    {
        long Jobs(int year) => Of(year).Where(r => r.Municipality.Name == "Hoogeveen").Sum(r => r.Jobs);

        Assert.True(Jobs(2023) < Jobs(2022));
    }

    [Fact]
    public void Rows_LargeCells_NeverJump()
    {
        var series = All.GroupBy(r => (r.Municipality.Code, r.Section)).Select(g => g.Select(r => r.Jobs).ToArray());

        Assert.All(series.Where(s => s[0] >= 500), s =>
            Assert.All(s.Zip(s.Skip(1)), p => Assert.InRange(100.0 * p.Second / p.First, 85, 115)));
    }

    private static IEnumerable<IllustrativeRow> Of(int year) => All.Where(r => r.Year == year);
}
