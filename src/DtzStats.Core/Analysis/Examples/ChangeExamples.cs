namespace DtzStats.Core.Analysis.Examples;

/// <summary>Jobs and establishments of two American areas, as the Bureau of Labor Statistics publishes them with their changes.</summary>
public static class ChangeExamples
{
    private const string Source = "U.S. Bureau of Labor Statistics, Quarterly Census of Employment and Wages, 2019";

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. Examples("Austin, jobs", 1_020_783, 1_062_306, 41_523, 4.1),
        .. Examples("Austin, establishments", 59_929, 62_712, 2_783, 4.6),
        .. Examples("C1010, jobs", 21_808, 21_566, -242, -1.1),
        .. Examples("C1010, establishments", 1_653, 1_640, -13, -0.8),
    ];

    private static IEnumerable<PublishedExample> Examples(string name, decimal from, decimal to, double difference, double percent) =>
    [
        PublishedExample.Of("change", Source, $"{name}, difference", difference, PublishedExample.Exact, () => Change.Difference(from, to)),
        PublishedExample.Of("change", Source, $"{name}, percent", percent, 1, () => Change.Percent(from, to)),
    ];
}
