using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class DatasetProtectionTests
{
    private static readonly Period Year = new(2024);

    private static readonly Measure Establishments = Measure("establishments", null);

    private static readonly Measure Men = Measure("jobs-men", "jobs");

    private static readonly Measure Large = Measure("establishments-200-plus", "establishments");

    private static readonly Measure Largest = Measure("jobs-largest", "jobs") with { IsAdditive = false };

    private static readonly Codelists Codelists = Sample.Codelists with { Measures = new MeasureList([Sample.Jobs, Establishments, Men, Large, Largest]) };

    [Fact]
    public void Of_CellOfTwoEstablishments_IsHiddenWithOthersBeside()
    {
        var hidden = Protect(Cell("GM0114", "B", 20, 2), Cell("GM0114", "C", 500, 40), Cell("GM0118", "B", 300, 9), Cell("GM0118", "C", 700, 60)).Tables["jobs"];
        Assert.Equal(HideReason.SmallCount, hidden[new CellKey("GM0114", "B", Year)]);
        Assert.Contains(hidden, h => h.Value == HideReason.Secondary && h.Key.Region == "GM0114");
        Assert.Contains(hidden, h => h.Value == HideReason.Secondary && h.Key.Category == "B");
    }

    [Fact]
    public void Of_EarlierComposition_IsExaminedToo()
    {
        // The region of 2016 is Emmen alone, so where Emmen is hidden it is too.
        var hidden = Protect(Cell("GM0114", "B", 20, 2), Cell("GM0114", "C", 500, 40), Cell("GM0118", "B", 300, 9), Cell("GM0118", "C", 700, 60), Cell("GM0114", "B", 20, 9, 2016)).Tables["jobs"];
        Assert.Contains(new CellKey("DTZ:GM0114", "B", Year), hidden.Keys);
    }

    [Fact]
    public void Of_Establishments_AreNotHidden() => Assert.Empty(Protect(Cell("GM0114", "B", 20, 2), Cell("GM0118", "B", 300, 9)).Tables["establishments"]);

    [Fact]
    public void Of_DominatingFirm_HidesTheCell()
    {
        Observation[] largest = [Value("jobs-largest", "GM0114", "B", 90)];
        var hidden = Withheld(
            View([.. Cell("GM0114", "B", 100, 12), .. Cell("GM0114", "C", 500, 40), .. Cell("GM0118", "B", 300, 9), .. Cell("GM0118", "C", 700, 60), .. largest]),
            rules: new DisclosureRules { DominancePercent = 75 }).Tables["jobs"];
        Assert.Equal(HideReason.Dominance, hidden[new CellKey("GM0114", "B", Year)]);
    }

    [Fact]
    public void Of_PartsOfJobs_AreHiddenWhereverJobsAre()
    {
        var withheld = Protect(
            [.. Cell("GM0114", "B", 20, 2), Value("jobs-men", "GM0114", "B", 11)],
            [.. Cell("GM0114", "C", 500, 40), Value("jobs-men", "GM0114", "C", 230)],
            [.. Cell("GM0118", "B", 300, 9), Value("jobs-men", "GM0118", "B", 140)],
            [.. Cell("GM0118", "C", 700, 60), Value("jobs-men", "GM0118", "C", 350)]);
        Assert.Subset(withheld.Tables["jobs/parts"].Keys.ToHashSet(), withheld.Tables["jobs"].Keys.ToHashSet());
    }

    [Fact]
    public void Of_SizeClassesAndLargestFirm_HaveNoTable()
    {
        var withheld = Protect([.. Cell("GM0114", "B", 20, 2), Value("establishments-200-plus", "GM0114", "B", 0), Value("jobs-largest", "GM0114", "B", 12)]);
        Assert.Equal(["establishments", "jobs"], withheld.Tables.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_WithheldBeforeAndUnchanged_StaysWithheldAndWhatWasPublishedHidesNothing()
    {
        Observation[] then = [.. Cell("GM0114", "B", 450, 2), .. Cell("GM0114", "C", 620, 40), .. Cell("GM0114", "T", 800, 50), .. Cell("GM0114", "A-U", 1870, 92)];
        Observation[] now = [.. then.Where(o => o.Category is "B" or "C"), .. Cell("GM0114", "T", 500, 50), .. Cell("GM0114", "A-U", 1570, 92)];
        var before = Withheld(View(then));
        var hidden = before.Tables["jobs"].Keys.Where(k => k.Region == "GM0114").Select(k => k.Category).ToHashSet();
        Assert.Contains("B", hidden);
        var after = Withheld(View(now), [new EarlierRelease(View(then), before)]).Tables["jobs"];
        Assert.All(hidden.Except(["T", "A-U"]), c => Assert.Contains(new CellKey("GM0114", c, Year), after.Keys));
    }

    [Fact]
    public void Of_AllPublishedBefore_HidesForOthersNothingThatReadersHave()
    {
        Observation[] then = [.. Cell("GM0114", "C", 620, 40), .. Cell("GM0114", "T", 800, 50), .. Cell("GM0118", "C", 700, 60)];
        Observation[] now = [.. then, .. Cell("GM0114", "B", 9, 1), .. Cell("GM0114", "A-U", 1429, 91), .. Cell("GM0118", "B", 310, 12), .. Cell("GM0118", "T", 620, 30), .. Cell("GM0118", "A-U", 1630, 102)];
        HashSet<CellKey> Hidden(IReadOnlyList<EarlierRelease> earlier) =>
            [.. Withheld(View(now), earlier).Tables["jobs"].Keys];
        bool IsOld(CellKey key) => then.Any(o => o.Measure == "jobs" && (o.Region, o.Category) == (key.Region, key.Category));
        Assert.Contains(Hidden([]), IsOld);
        Assert.DoesNotContain(Hidden([new EarlierRelease(View(then), null)]), IsOld);
    }

    [Fact]
    public void Of_EstablishmentsOfACellUnknown_IsHidden()
    {
        Observation[] unknown = [Value("jobs", "GM0114", "B", 45)];
        var hidden = Withheld(View([.. unknown, .. Cell("GM0114", "C", 500, 40), .. Cell("GM0118", "B", 300, 9), .. Cell("GM0118", "C", 700, 60)])).Tables["jobs"];
        Assert.Contains(new CellKey("GM0114", "B", Year), hidden.Keys);
    }

    [Fact]
    public void Of_EmployeesJobsBesideJobs_AreHiddenWhereverThoseAre()
    {
        var employees = Measure("employee-jobs", null);
        var codelists = Sample.Codelists with { Measures = new MeasureList([Sample.Jobs, Establishments, employees]) };
        Observation[] observations =
        [
            .. Cell("GM0114", "B", 100, 1), .. Cell("GM0114", "C", 200, 30), .. Cell("GM0114", "T", 150, 20), .. Cell("GM0114", "A-U", 450, 51),
            Value("employee-jobs", "GM0114", "B", 100), Value("employee-jobs", "GM0114", "C", 140), Value("employee-jobs", "GM0114", "T", 148), Value("employee-jobs", "GM0114", "A-U", 388),
        ];
        var tables = Withheld(new DatasetView(Sample.Source(), codelists, observations), codelists: codelists).Tables;
        Assert.Equal(tables["jobs"].Keys.Order(Comparer<CellKey>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))), tables["employee-jobs"].Keys.Order(Comparer<CellKey>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))));
    }

    [Fact]
    public void Of_SameDatasetTwice_GivesTheSameCells()
    {
        Observation[][] cells = [Cell("GM0114", "B", 20, 2), Cell("GM0114", "C", 500, 40), Cell("GM0118", "B", 300, 9), Cell("GM0118", "C", 700, 60)];
        Assert.Equal(Protect(cells).Tables["jobs"].OrderBy(h => h.Key.ToString(), StringComparer.Ordinal), Protect(cells).Tables["jobs"].OrderBy(h => h.Key.ToString(), StringComparer.Ordinal));
    }

    private static WithheldCells Protect(params Observation[][] cells) => Withheld(View([.. cells.SelectMany(c => c)]));

    private static WithheldCells Withheld(DatasetView view, IReadOnlyList<EarlierRelease>? earlier = null, DisclosureRules? rules = null, Codelists? codelists = null) =>
        JointProtection.Of([new ExactDataset(view, earlier ?? [])], codelists ?? Codelists, ReleaseRules.Default with { Disclosure = rules ?? new DisclosureRules() })[0].Withheld!;

    private static DatasetView View(Observation[] observations) => new(Sample.Source(), Codelists, observations);

    private static Observation[] Cell(string region, string category, decimal jobs, decimal establishments, int year = 2024) =>
        [Value("jobs", region, category, jobs, year), Value("establishments", region, category, establishments, year)];

    private static Observation Value(string measure, string region, string category, decimal value, int year = 2024) =>
        Sample.Observation(region, category, year, value) with { Measure = measure };

    private static Measure Measure(string code, string? partOf) => Sample.Jobs with { Code = code, PartOf = partOf, Aliases = [] };
}
