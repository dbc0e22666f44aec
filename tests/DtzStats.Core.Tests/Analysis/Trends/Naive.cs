namespace DtzStats.Core.Tests.Analysis.Trends;

/// <summary>The same statistics a second time: by trying all orders, by other algebra, in plain loops.</summary>
internal static class Naive
{
    internal static int S(IReadOnlyList<decimal> values)
    {
        var (up, down) = (0, 0);
        for (var later = 1; later < values.Count; later++)
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (values[later] > values[earlier])
                    up++;
                if (values[later] < values[earlier])
                    down++;
            }

        return up - down;
    }

    /// <summary>The share of all orders whose S is at least as far from zero.</summary>
    internal static double P(IReadOnlyList<decimal> values)
    {
        var s = Math.Abs(S(values));
        var (all, far) = (0, 0);
        foreach (var order in Orders([.. values]))
        {
            all++;
            if (Math.Abs(S(order)) >= s)
                far++;
        }

        return (double)far / all;
    }

    /// <summary>Slope and intercept by the normal equations, undivided.</summary>
    internal static (double Slope, double Intercept) Line(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double n = x.Count, sx = 0, sy = 0, sxx = 0, sxy = 0;
        for (var i = 0; i < x.Count; i++)
        {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            sxy += x[i] * y[i];
        }

        var slope = ((n * sxy) - (sx * sy)) / ((n * sxx) - (sx * sx));
        return (slope, (sy - (slope * sx)) / n);
    }

    /// <summary>The t distribution by Simpson's rule over its density, with the gamma function of whole and half numbers.</summary>
    internal static double StudentT(double t, int degrees)
    {
        var factor = degrees % 2 == 1 ? 1 / Math.PI : 0.5;
        for (var i = degrees - 1; i >= 2; i -= 2)
            factor *= i / (i - 1.0);
        factor /= Math.Sqrt(degrees);
        double Density(double u) => factor * Math.Pow(1 + (u * u / degrees), -(degrees + 1) / 2.0);
        const int steps = 4000;
        var (h, sum) = (t / steps, Density(0) + Density(t));
        for (var i = 1; i < steps; i++)
            sum += (i % 2 == 1 ? 4 : 2) * Density(i * h);
        return 0.5 + (sum * h / 3);
    }

    private static IEnumerable<IReadOnlyList<decimal>> Orders(List<decimal> values)
    {
        if (values.Count == 0)
            yield return [];
        for (var i = 0; i < values.Count; i++)
        {
            var rest = values.ToList();
            rest.RemoveAt(i);
            foreach (var order in Orders(rest))
                yield return [values[i], .. order];
        }
    }
}
