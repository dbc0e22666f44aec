using System.Globalization;
using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Years from left to right in a plot, with some room at both ends.</summary>
internal sealed class YearScale(int first, int last, PlotArea plot)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    private readonly double _room = Math.Min(16, plot.Width / 20);

    internal int First => first;

    internal int Last => last;

    /// <summary>Pixels from a year to the next; the whole plot for a single year.</summary>
    internal double YearWidth => first == last ? plot.Width : (plot.Width - (2 * _room)) / (last - first);

    /// <summary>
    /// Every year where the labels fit; else every second, so that the last year has its label; else round years.
    /// </summary>
    internal IEnumerable<int> Labelled(TextStyle style)
    {
        var room = style.Width("2000") + 9;
        var step = Steps.FirstOrDefault(s => s * YearWidth >= room, Steps[^1]);
        return Enumerable.Range(first, last - first + 1).Where(y => step <= 2 ? (last - y) % step == 0 : y % step == 0);
    }

    internal static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <param name="year">A year, or half a year before one for a break.</param>
    internal double X(double year) => first == last ? (plot.Left + plot.Right) / 2 : plot.Left + _room + ((year - first) * YearWidth);
}
