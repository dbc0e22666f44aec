using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Analysis.Examples;

/// <summary>Five regions by five sectors; the reference is the five together.</summary>
public static class RegionMatrixExamples
{
    private const string Source = "EconGeo 2.1 (Balland), matrix of five regions and five sectors";

    private static readonly decimal[][] Regions =
    [
        [100, 0, 0, 0, 0],
        [0, 15, 5, 70, 10],
        [0, 20, 10, 20, 50],
        [0, 25, 30, 5, 40],
        [0, 40, 55, 5, 0],
    ];

    private static readonly decimal[] Together = [100, 100, 100, 100, 100];

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. Examples("Krugman", PublishedExample.Exact, r => Specialisation.Krugman(r, Together), 1.6, 1.0, 0.6, 0.7, 1.1),
        .. Examples("Herfindahl", PublishedExample.Exact, Concentration.Herfindahl, 1, 0.525, 0.34, 0.315, 0.465),
        .. Examples("entropy in bits", 3, Concentration.Entropy, 0, 1.319, 1.761, 1.766, 1.219),
        .. Examples(
            "Hachman",
            10,
            r => Specialisation.Hachman(r, Together),
            0.2,
            0.3809523810,
            0.5882352941,
            0.6349206349,
            0.4301075269),
        .. new[] { 0, 0.75, 0.25, 3.5, 0.5 }.Select((expected, sector) => Example(
            $"location quotient of R2, sector {sector + 1}",
            PublishedExample.Exact,
            expected,
            () => LocationQuotient.Of(Regions[1][sector], Regions[1].Sum(), Together[sector], Together.Sum()).Value)),
    ];

    private static IEnumerable<PublishedExample> Examples(
        string name, int digits, Func<decimal[], Answer> indicator, params double[] expected) =>
        Regions.Zip(expected, (region, value) => (region, value))
            .Select((e, place) => Example($"{name} of R{place + 1}", digits, e.value, () => indicator(e.region)));

    private static PublishedExample Example(string name, int digits, double expected, Func<Answer> answer) =>
        PublishedExample.Of("region matrix", Source, name, expected, digits, answer);
}
