using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Analysis.Examples;

/// <summary>Published slopes, exact probabilities, quantiles and regressions.</summary>
public static class TrendExamples
{
    private const string KendallTable = "Kendall (1970), Rank Correlation Methods, appendix table 1: probability that S attains or exceeds a value";
    private const string Sen = "Sen (1968), example; slope, and intercept through the medians, as in the tests of SciPy's theilslopes";
    private const string Tuna = "Hollander and Wolfe (1973), p. 185: tuna lightness and quality; R, cor.test(method = \"kendall\")";
    private const string Clouds = "Hollander and Wolfe (1999), example 9.1: cloud seeding";
    private const string TTable = "Table of Student's t, as in Fisher and Yates (1963), table III: 0.975 quantile";
    private const string Norris = "NIST Statistical Reference Datasets, linear regression, Norris: certified values";
    private const string Cars = "R, datasets::cars (Ezekiel 1930): lm(dist ~ speed)";

    private static readonly (int Year, decimal Value)[] SenPoints = [(1, 9), (2, 15), (3, 19), (4, 20), (10, 45), (12, 55), (18, 78)];

    /// <summary>Double ratios of rainfall, by year of seeding.</summary>
    private static readonly (int Year, decimal Value)[] CloudPoints = [(1, 1.26m), (2, 1.27m), (3, 1.12m), (4, 1.16m), (5, 1.03m)];

    /// <summary>Quality in the order of lightness.</summary>
    private static readonly (int Year, decimal Value)[] TunaPoints =
        [(1, 2.5m), (2, 4.0m), (3, 2.6m), (4, 3.6m), (5, 2.8m), (6, 3.1m), (7, 5.2m), (8, 5.0m), (9, 3.8m)];

    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. Tails, .. Slopes, .. Quantiles, .. Regressions,
    ];

    private static IEnumerable<PublishedExample> Tails =>
    [
        Tail(4, 6, 0.042, 3),
        Tail(5, 6, 0.117, 3),
        Tail(5, 8, 0.042, 3),
        Tail(5, 10, 0.0083, 4),
        Tail(8, 16, 0.031, 3),
        Tail(10, 21, 0.036, 3),
        Tail(10, 23, 0.023, 3),
        new("trend", Tuna, "tuna, two-sided p", 0.1194, 4, () => MannKendall.Of(TunaPoints).P),
        PublishedExample.Of("trend", Tuna, "tuna, tau", 0.4444444, 7, () => MannKendall.Of(TunaPoints).Tau),
    ];

    private static IEnumerable<PublishedExample> Slopes =>
    [
        PublishedExample.Of("trend", Sen, "Sen, slope", 4, PublishedExample.Exact, () => TheilSen.Of(SenPoints).Slope),
        PublishedExample.Of("trend", Sen, "Sen, intercept", 4, PublishedExample.Exact, () => TheilSen.Of(SenPoints).Intercept),
        new("trend", Clouds, "cloud seeding, S", -6, PublishedExample.Exact, () => MannKendall.Of(CloudPoints).S),
        PublishedExample.Of("trend", Clouds, "cloud seeding, slope", -0.056, 3, () => TheilSen.Of(CloudPoints).Slope),
    ];

    private static IEnumerable<PublishedExample> Quantiles =>
    [
        Quantile(1, 12.706),
        Quantile(2, 4.303),
        Quantile(3, 3.182),
        Quantile(4, 2.776),
        Quantile(5, 2.571),
        Quantile(8, 2.306),
        Quantile(10, 2.228),
        Quantile(20, 2.086),
        Quantile(30, 2.042),
        Quantile(120, 1.980),
    ];

    private static IEnumerable<PublishedExample> Regressions =>
    [
        new("trend", Norris, "Norris, slope", 1.00211681802045, 13, () => NorrisFit.Slope),
        new("trend", Norris, "Norris, intercept", -0.262323073774029, 12, () => NorrisFit.At(0)),
        new("trend", Norris, "Norris, standard deviation of the slope", 0.000429796848199937, 15, () => NorrisFit.SlopeError),
        new("trend", Norris, "Norris, residual standard deviation", 0.884796396144373, 13, () => NorrisFit.ResidualDeviation),
        new("trend", Norris, "Norris, R-squared", 0.999993745883712, 14, () => NorrisFit.RSquared ?? 0),
        new("trend", Cars, "cars, slope", 3.9324, 4, () => CarsFit.Slope),
        new("trend", Cars, "cars, intercept", -17.5791, 4, () => CarsFit.At(0)),
        new("trend", Cars, "cars, R-squared", 0.6511, 4, () => CarsFit.RSquared ?? 0),
        new("trend", Cars, "cars, residual standard error", 15.38, 2, () => CarsFit.ResidualDeviation),
        new("trend", Cars, "cars, lower prediction limit at 12", -1.75, 2, () => CarsFit.At(12) - (CarsFit.Factor * CarsFit.PredictionError(12))),
        new("trend", Cars, "cars, upper prediction limit at 12", 61.0, 1, () => CarsFit.At(12) + (CarsFit.Factor * CarsFit.PredictionError(12))),
    ];

    private static LeastSquares NorrisFit => LeastSquares.Of(RegressionData.NorrisX, RegressionData.NorrisY);

    private static LeastSquares CarsFit => LeastSquares.Of(RegressionData.CarsSpeed, RegressionData.CarsDistance);

    private static PublishedExample Tail(int count, int s, double probability, int digits) => new(
        "trend", KendallTable, $"Kendall's S, n = {count}, S = {s}", probability, digits, () => KendallDistribution.Untied(count).UpperTail(s));

    private static PublishedExample Quantile(int degrees, double t) =>
        new("trend", TTable, $"Student's t, {degrees} degrees of freedom", t, 3, () => StudentT.Quantile(0.975, degrees));
}
