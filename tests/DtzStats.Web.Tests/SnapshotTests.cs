using System.Net;
using DtzStats.Core.Analysis;
using DtzStats.Web.Api;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed class SnapshotTests(Illustrated illustrated)
{
    [Theory]
    [InlineData("illustratief", "jobs")]
    [InlineData("cbs-81575ned", "establishments")]
    public void View_OfOneIndustry_HasTheSeriesThatTheWholeDatasetHas(string dataset, string measureCode)
    {
        using var source = new SnapshotSource(new DashboardOptions(illustrated.PathOf("a.db"), Repository.PathOf("data"), IPAddress.Loopback, 0), TimeProvider.System);
        var snapshot = source.Current();
        var (lists, whole) = (snapshot.Codelists, snapshot.All(dataset)!);
        var (measure, region, count) = (lists.Measures.Find(measureCode)!, lists.Regions.Techzone, 0);
        string[] members = [.. lists.Regions.MembersOf(region).Select(r => r.Code)];
        foreach (var category in lists.Sbi.All.Concat(lists.SectorGroups.Select(g => g.AsCategory())))
        {
            var part = snapshot.View(dataset, measureCode, members, [category])!;
            var figures = Figures(whole.SeriesOf(measure, region, category));
            Assert.Equal(figures, Figures(part.SeriesOf(measure, region, category)));
            count += figures.Count(f => f.Value is not null);
        }

        Assert.InRange(count, 100, int.MaxValue);
    }

    [Fact]
    public void Cells_OfALargeMeasure_AreDividedOverItsRegions()
    {
        using var source = new SnapshotSource(new DashboardOptions(illustrated.PathOf("a.db"), Repository.PathOf("data"), IPAddress.Loopback, 0), TimeProvider.System);
        var (whole, divided) = (new CellsAnswers(source.Current()), new CellsAnswers(source.Current(), mostInOneFile: 10));
        var (one, head) = (whole.Of("illustratief", "jobs"), divided.Of("illustratief", "jobs"));
        Assert.Null(one.Parts);
        Assert.Null(head.Series);
        Assert.Equal("cells/illustratief/jobs/GM0114.json", head.Parts!["GM0114"]);
        var parts = head.Parts.Keys.SelectMany(region => divided.Of("illustratief", "jobs", region).Series).Select(s => (s.Region, s.Category, string.Join(' ', s.Values)));
        Assert.Equal(one.Series!.Select(s => (s.Region, s.Category, string.Join(' ', s.Values))), parts);
    }

    private static List<(int Year, decimal? Value, NoAnswer Reason)> Figures(Series series) => [.. series.Figures.Select(f => (f.Period.Year, f.Value, f.Reason))];
}
