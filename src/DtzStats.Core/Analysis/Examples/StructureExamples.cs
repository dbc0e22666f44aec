using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Analysis.Examples;

/// <summary>One figure for each indicator of structure.</summary>
public static class StructureExamples
{
    private const string Source = "REAT 3.0.3 manual (Wieland); Farhauer and Kröll";

    private static readonly decimal[] Shares = [20, 50, 20, 10];

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        Example("location quotient", 0.3847623, 7, () => LocationQuotient.Of(1714, 79006, 879213, 15593224).Value),
        Example("Herfindahl", 0.34, PublishedExample.Exact, () => Concentration.Herfindahl(Shares)),
        Example("Herfindahl, normalised", 0.12, PublishedExample.Exact, () => Concentration.NormalisedHerfindahl(Shares)),
        Example("equivalent number", 2.94, 2, () => Concentration.EquivalentNumber(Shares)),
        Example("Gini", 0.3, PublishedExample.Exact, () => Concentration.Gini(Shares)),
        Example("Gini, normalised", 0.4, PublishedExample.Exact, () => Concentration.NormalisedGini(Shares)),
        Example("Theil (mean log deviation)", 0.2326302, 7, () => Concentration.TheilL([10, 10, 10, 20, 50])),
        Example(
            "Gini of concentration",
            0.4068966,
            7,
            () => Specialisation.GiniOfConcentration([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000])),
        Example(
            "Gini of specialisation",
            0.6222222,
            7,
            () => Specialisation.GiniOfSpecialisation([700, 600, 500, 10000, 40000], [30000, 15000, 10000, 60000, 50000])),
        Example("Krugman", 2, PublishedExample.Exact, () => Specialisation.Krugman([20, 10, 70, 0, 0], [0, 0, 0, 60, 40])),
    ];

    private static PublishedExample Example(string name, double expected, int digits, Func<Answer> answer) =>
        PublishedExample.Of("structure", Source, name, expected, digits, answer);
}
