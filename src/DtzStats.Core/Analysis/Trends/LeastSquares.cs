namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// The straight line through points with the least sum of squared residuals: <c>slope = Sxy / Sxx</c> through the means
/// (Legendre 1805; the errors after Draper and Smith 1998, chapter 1).
/// </summary>
/// <param name="ResidualDeviation"><c>s = sqrt(sum of squared residuals / (n - 2))</c>.</param>
/// <param name="RSquared">1 - the sum of squared residuals over that of the deviations from the mean; null where there are none.</param>
internal sealed record LeastSquares(int Count, double MeanX, double MeanY, double Sxx, double Slope, double ResidualDeviation, double? RSquared)
{
    private const double Level = 0.95;

    /// <summary>The factor of a standard error in an interval at 95 %.</summary>
    internal double Factor => StudentT.Quantile((1 + Level) / 2, Count - 2);

    internal double SlopeError => ResidualDeviation / Math.Sqrt(Sxx);

    /// <param name="x">At least three, not all equal.</param>
    /// <param name="y">As many.</param>
    internal static LeastSquares Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        // Measured from the first point, so that large values do not take the digits of small differences.
        double[] dx = [.. x.Select(v => v - x[0])];
        double[] dy = [.. y.Select(v => v - y[0])];
        var (meanX, meanY) = (dx.Average(), dy.Average());
        var sxx = dx.Sum(v => (v - meanX) * (v - meanX));
        var syy = dy.Sum(v => (v - meanY) * (v - meanY));
        var slope = dx.Zip(dy, (a, b) => (a - meanX) * (b - meanY)).Sum() / sxx;
        var residuals = dx.Zip(dy, (a, b) => b - meanY - (slope * (a - meanX))).Sum(r => r * r);
        return new LeastSquares(
            x.Count, x[0] + meanX, y[0] + meanY, sxx, slope, Math.Sqrt(residuals / (x.Count - 2)), syy > 0 ? Math.Max(0, 1 - (residuals / syy)) : null);
    }

    internal double At(double x) => MeanY + (Slope * (x - MeanX));

    /// <summary>The standard error of one new value at x: <c>s sqrt(1 + 1/n + (x - mean)^2 / Sxx)</c>.</summary>
    internal double PredictionError(double x) =>
        ResidualDeviation * Math.Sqrt(1 + (1.0 / Count) + ((x - MeanX) * (x - MeanX) / Sxx));
}
