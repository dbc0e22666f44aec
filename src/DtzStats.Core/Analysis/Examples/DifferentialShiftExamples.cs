using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Analysis.Examples;

/// <summary>One region and four sectors, with each sector's part in mix, differential and total shift.</summary>
public static class DifferentialShiftExamples
{
    private const string Source = "G. Krumme, University of Washington, shift-share worksheet ssexcel";

    private static readonly decimal[] Region1985 = [500, 100, 200, 200];

    private static readonly decimal[] Region1995 = [1000, 100, 250, 280];

    private static readonly decimal[] Nation1985 = [100, 200, 400, 300];

    private static readonly decimal[] Nation1995 = [110, 240, 520, 420];

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. Sectors("national growth in per cent", [10, 20, 30, 40], sector => Change.Percent(Nation1985[sector], Nation1995[sector])),
        Example("national growth in per cent", 29, PublishedExample.Exact, () => Change.Percent(Nation1985.Sum(), Nation1995.Sum())),
        Total("national", 290, e => e.National),
        Total("mix", -80, e => e.Mix),
        .. Sectors("mix", [-95, -9, 2, 22], e => e.Mix),
        Total("differential", 420, e => e.Regional),
        .. Sectors("differential", [450, -20, -10, 0], e => e.Regional),
        Total("total shift", 340, e => e.Shift),
        .. Sectors("total shift", [355, -29, -8, 22], e => e.Shift),
        .. Enumerable.Range(0, 3).Select(sector => Quotient(sector, sector == 0 ? 5 : 0.5, PublishedExample.Exact)),
        Quotient(3, 0.667, 3),
    ];

    private static PublishedExample Quotient(int sector, double expected, int digits) => Example(
        $"location quotient, sector {sector + 1}",
        expected,
        digits,
        () => LocationQuotient.Of(Region1985[sector], Region1985.Sum(), Nation1985[sector], Nation1985.Sum()).Value);

    private static PublishedExample Total(string name, double expected, Func<Effects, decimal> part) =>
        Example(name, expected, PublishedExample.Exact, () => Answer.Of(part(Dunn().Total!)));

    private static IEnumerable<PublishedExample> Sectors(string name, double[] expected, Func<Effects, decimal> part) =>
        Sectors(name, expected, sector => Answer.Of(part(Dunn().Sectors[sector].Effects)));

    private static IEnumerable<PublishedExample> Sectors(string name, double[] expected, Func<int, Answer> answer) =>
        expected.Select((value, sector) => Example($"{name}, sector {sector + 1}", value, PublishedExample.Exact, () => answer(sector)));

    private static PublishedExample Example(string name, double expected, int digits, Func<Answer> answer) =>
        PublishedExample.Of("differential shift", Source, name, expected, digits, answer);

    private static ShiftShare Dunn() => ShiftShare.Of(
        ShiftShareMethod.Dunn,
        [.. Enumerable.Range(0, Region1985.Length).Select(sector => SectorCounts.Between(
            $"{sector + 1}", Region1985[sector], Region1995[sector], Nation1985[sector], Nation1995[sector]))]);
}
