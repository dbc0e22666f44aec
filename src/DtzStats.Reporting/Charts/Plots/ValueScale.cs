using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>A value axis with round ticks that reaches a little beyond the values.</summary>
/// <param name="Decimals">How many the ticks need to be told apart.</param>
internal sealed record ValueScale(double Bottom, double Top, IReadOnlyList<double> Ticks, int Decimals)
{
    internal const int Steps = 5;

    /// <summary>Steps of 1, 2, 2.5 or 5 times a power of ten; counts never get ticks below one.</summary>
    /// <param name="steps">About how many there are to be.</param>
    internal static ValueScale Of(double least, double most, bool fromZero, int steps = Steps)
    {
        var low = fromZero ? Math.Min(0, least) : least;
        var range = most - low;
        // A flat line gets room above and below, in proportion to its height.
        if (range <= 0)
            range = Math.Max(Math.Abs(most) * 0.1, 1);
        var step = RoundUp(range / steps);
        var bottom = Math.Floor((low - (fromZero ? 0 : 0.05 * range)) / step) * step;
        if (low >= 0)
            bottom = Math.Max(0, bottom);
        var top = Math.Ceiling((most + (0.05 * range)) / step) * step;
        var count = (int)Math.Round((top - bottom) / step);
        return new ValueScale(bottom, top, [.. Enumerable.Range(0, count + 1).Select(i => bottom + (i * step))], step % 1 == 0 ? 0 : 1);
    }

    /// <summary>That the axis begins above or below zero, so that no height is read as a share of the whole; null where it does not.</summary>
    internal string? Note(Language language) => Bottom <= 0 && Top >= 0 ? null : new Words(language).Say("De as begint niet bij 0", "The axis does not start at 0");

    private static double RoundUp(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var rounded = new[] { 1, 2, 2.5, 5, 10 }.First(m => m * power >= step * 0.999999) * power;
        return rounded < 10 && rounded % 0.5 != 0 ? Math.Ceiling(rounded) : rounded;
    }
}
