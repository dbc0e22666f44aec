using DtzStats.Core.Analysis.Shifts;

namespace DtzStats.Core.Analysis.Examples;

/// <summary>Three regions that make up a nation, four sectors, by the three methods of shift-share.</summary>
public static class ShiftShareExamples
{
    private const string Source = "REAT 3.0.3 manual, shift (Wieland); Farhauer and Kröll";

    private static readonly decimal[][] Nation = [[400, 150, 150, 400], [440, 210, 135, 480], [460, 230, 155, 500]];

    private static readonly decimal[][] A = [[90, 20, 10, 60], [100, 40, 10, 55], [105, 45, 15, 60]];

    private static readonly decimal[][] B = [[60, 30, 30, 40], [85, 55, 40, 35]];

    private static readonly decimal[][] C = [[250, 100, 110, 300], [255, 115, 85, 390]];

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. Static("A", A, 25, 27, 1, -3, -0.6363636364, -2.3636363636, 10),
        .. Static("B", B, 55, 24, -1, 32, 18.42424242, 13.57575758, 8),
        .. Static("C", C, 85, 114, 0, -29, -33.57190083, 4.571900826, 8),
        .. Dynamic("A", A, 45, 39.9644268775, 0.1636996257, 4.8718734969),
        Together("national", 165, e => e.National),
        Together("industry mix", 0, e => e.Mix),
        Together("regional", 0, e => e.Regional),
    ];

    private static IEnumerable<PublishedExample> Static(
        string name,
        decimal[][] region,
        double growth,
        double national,
        double mix,
        double dunn,
        double esteban,
        double allocation,
        int digits) =>
    [
        Example($"{name}, growth", growth, PublishedExample.Exact, () => Of(ShiftShareMethod.Dunn, region).Growth),
        Example($"{name}, national", national, PublishedExample.Exact, () => Of(ShiftShareMethod.Dunn, region).National),
        Example($"{name}, industry mix", mix, PublishedExample.Exact, () => Of(ShiftShareMethod.Dunn, region).Mix),
        Example($"{name}, regional (Dunn)", dunn, PublishedExample.Exact, () => Of(ShiftShareMethod.Dunn, region).Regional),
        Example($"{name}, regional (Esteban)", esteban, digits, () => Of(ShiftShareMethod.Esteban, region).Regional),
        Example($"{name}, allocation (Esteban)", allocation, digits, () => Of(ShiftShareMethod.Esteban, region).Allocation),
    ];

    private static IEnumerable<PublishedExample> Dynamic(
        string name, decimal[][] region, double growth, double national, double mix, double regional) =>
    [
        Example($"{name}, growth (dynamic)", growth, PublishedExample.Exact, () => Of(ShiftShareMethod.Dynamic, region).Growth),
        Example($"{name}, national (dynamic)", national, 10, () => Of(ShiftShareMethod.Dynamic, region).National),
        Example($"{name}, industry mix (dynamic)", mix, 10, () => Of(ShiftShareMethod.Dynamic, region).Mix),
        Example($"{name}, regional (dynamic)", regional, 10, () => Of(ShiftShareMethod.Dynamic, region).Regional),
    ];

    private static PublishedExample Together(string name, double expected, Func<Effects, decimal> part) => Example(
        $"A, B and C together, {name}",
        expected,
        PublishedExample.Exact,
        () => new[] { A, B, C }.Sum(region => part(Of(ShiftShareMethod.Dunn, region))));

    private static PublishedExample Example(string name, double expected, int digits, Func<decimal> value) =>
        PublishedExample.Of("shift-share", Source, name, expected, digits, () => Answer.Of(value()));

    /// <summary>Static over the first two years, dynamic over all that the region has.</summary>
    private static Effects Of(ShiftShareMethod method, decimal[][] region)
    {
        var years = method == ShiftShareMethod.Dynamic ? region.Length : 2;
        var sectors = Enumerable.Range(0, Nation[0].Length).Select(sector => new SectorCounts(
            $"{sector + 1}",
            [.. region.Take(years).Select(values => values[sector])],
            [.. Nation.Take(years).Select(values => values[sector])]));
        return ShiftShare.Of(method, [.. sectors]).Total!;
    }
}
