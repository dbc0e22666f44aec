using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Analysis;

public sealed class ActivityPartsRestTests
{
    [Fact]
    public void WithRest_NothingConfidential_IsAsItWas()
    {
        var view = View();
        var parts = view.SectorsOf("jobs", [Sample.Emmen, Sample.Hoogeveen]);
        Assert.Same(parts, parts.WithRest(view, Sample.Jobs, [Sample.Emmen], [new Period(2024)]));
    }

    [Fact]
    public void WithRest_ConfidentialInOneOfTheRegions_IsOneSectorOfWhatTheOthersLeave()
    {
        var view = View(("GM0114", "B"), ("GM0114", "T"));
        var parts = view.SectorsOf("jobs", [Sample.Emmen, Sample.Hoogeveen]).WithRest(view, Sample.Jobs, [Sample.Emmen, Sample.Hoogeveen], [new Period(2024)]);
        Assert.Equal(["C", "rest"], parts.Sectors.Select(s => s.Code));
        // 100 in all, of which 60 in C.
        Assert.Equal(40, parts.SeriesOf(view, Sample.Jobs, Sample.Emmen, parts.Sectors[1]).At(new Period(2024))!.Value);
        Assert.Equal("B, T samen (deels geheim)", parts.Sectors[1].Name.Dutch);
    }

    [Fact]
    public void WithRest_TotalConfidentialToo_IsAsItWas()
    {
        var view = View(("GM0114", "B"), ("GM0114", "A-U"));
        var parts = view.SectorsOf("jobs", [Sample.Emmen]);
        Assert.Same(parts, parts.WithRest(view, Sample.Jobs, [Sample.Emmen], [new Period(2024)]));
    }

    [Fact]
    public void RegionShift_ConfidentialSectors_IsTakenApartAllTheSame()
    {
        var view = View(("GM0114", "B"), ("GM0114", "T"));
        var shift = RegionShift.Of(view, Sample.Jobs, Sample.Emmen, Sample.Hoogeveen, new(2023), new(2024), view.SectorsOf("jobs", [Sample.Emmen, Sample.Hoogeveen]), ShiftShareMethod.Dunn);
        Assert.Equal(NoAnswer.None, shift.Result.Reason);
        Assert.Equal(["C", "rest"], shift.Own.Select(s => s.Category.Code));
    }

    private static DatasetView View(params (string Region, string Category)[] hidden)
    {
        Observation[] observations =
        [
            .. new[] { 2023, 2024 }.SelectMany(year => new[] { ("GM0114", 100m), ("GM0118", 200m) }.SelectMany(r => new[]
            {
                Sample.Observation(r.Item1, "A-U", year, r.Item2 + year - 2024),
                Sample.Observation(r.Item1, "B", year, r.Item2 * 0.3m),
                Sample.Observation(r.Item1, "C", year, (r.Item2 * 0.6m) + year - 2024),
                Sample.Observation(r.Item1, "T", year, r.Item2 * 0.1m),
            })),
        ];
        var cells = hidden.SelectMany(h => new[] { 2023, 2024 }.Select(y => new CellKey(h.Region, h.Category, new Period(y)))).ToDictionary(c => c, _ => HideReason.SmallCount);
        var withheld = new WithheldCells(
            new HashSet<string> { "GM0114", "GM0118" },
            new HashSet<string> { "A-U", "B", "C", "T" },
            new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>> { ["jobs"] = cells },
            new Dictionary<string, DisclosureLoss>(),
            []);
        return new DatasetView(Sample.Source(), Sample.Codelists, observations, new Publication(Sample.Codelists, withheld, 1));
    }
}
