using DtzStats.Core.Analysis;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class FigureDifferenceTests
{
    [Fact]
    public void Between_NewYearRevisionAndRule_TellsThemApart()
    {
        Observation[] before = [Emmen(2023, 100), Emmen(2024, 200), Hoogeveen(2024, 300)];
        Observation[] after = [Emmen(2023, 100), Emmen(2024, 210), Hoogeveen(2024, 300), Emmen(2025, 220)];
        var differences = FigureDifference.Between(
            (View(before), View(before)), (View(after, new CellKey("GM0118", "B", new Period(2024))), View(after)));
        Assert.Equal(
            [(2024, DifferenceCause.Revision, 200m, 210m), (2025, DifferenceCause.NewYear, null, 220m), (2024, DifferenceCause.Rule, 300m, null)],
            differences.Select(d => (d.Subject.Period.Year, d.Cause, d.Before?.Value, d.After?.Value)));
    }

    [Fact]
    public void Between_HiddenInBothAndRevised_IsNoDifference()
    {
        var hidden = new CellKey("GM0114", "B", new Period(2024));
        Observation[] before = [Emmen(2024, 100)], after = [Emmen(2024, 110)];
        Assert.Empty(FigureDifference.Between((View(before, hidden), View(before)), (View(after, hidden), View(after))));
    }

    [Fact]
    public void Between_DatasetThatTheEarlierDidNotHave_IsAllNew() =>
        Assert.Equal(DifferenceCause.NewYear, Assert.Single(FigureDifference.Between((null, null), (View([Emmen(2024, 100)]), View([Emmen(2024, 100)])))).Cause);

    private static Observation Emmen(int year, decimal value) => Sample.Observation("GM0114", "B", year, value);

    private static Observation Hoogeveen(int year, decimal value) => Sample.Observation("GM0118", "B", year, value);

    private static DatasetView View(Observation[] observations, params CellKey[] hidden) => new(
        Sample.Source(),
        Sample.Codelists,
        observations,
        hidden.Length == 0 ? null : new Publication(
            Sample.Codelists,
            new WithheldCells(
                new HashSet<string> { "GM0114", "GM0118" },
                new HashSet<string> { "B" },
                new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>> { ["jobs"] = hidden.ToDictionary(h => h, _ => HideReason.SmallCount) },
                new Dictionary<string, DisclosureLoss>(),
                []),
            1));
}
