namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// Student's t distribution for whole degrees of freedom, by the finite series of Abramowitz and Stegun (1964), 26.7.3
/// and 26.7.4, in which no term is approximate.
/// </summary>
internal static class StudentT
{
    /// <summary><c>P(T &lt;= t)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are below one.</exception>
    internal static double Cdf(double t, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        return (1 + (Math.Sign(t) * Within(Math.Abs(t), degrees))) / 2;
    }

    /// <summary>The t below which a probability lies, to at least 12 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0.5 up to below 1, or the degrees of freedom are below one.</exception>
    internal static double Quantile(double probability, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        var (low, high) = (0.0, 1.0);
        while (Cdf(high, degrees) < probability)
            (low, high) = (high, 2 * high);
        for (var middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
            (low, high) = Cdf(middle, degrees) < probability ? (middle, high) : (low, middle);
        return high;
    }

    /// <summary><c>P(|T| &lt;= t)</c>.</summary>
    private static double Within(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var (sine, cosine) = Math.SinCos(angle);
        var odd = degrees % 2;
        // The terms of odd degrees begin with the cosine and those of even ones with 1; each has the cosine squared more.
        var (term, sum) = (odd == 1 ? cosine : 1, 0.0);
        for (var i = odd; i <= degrees - 2; i += 2)
        {
            sum += term;
            term *= (i + 1.0) / (i + 2.0) * cosine * cosine;
        }

        return odd == 1 ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }
}
