using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>A chart ready to be drawn, and how high it is to be.</summary>
/// <param name="around">What heading and footer take of the height, in pixels.</param>
internal sealed class Sheet(int width, float around) : IDisposable
{
    private const int EmptyBody = 200;

    internal Plot Plot { get; } = new();

    internal int Width { get; } = width;

    /// <summary>In pixels.</summary>
    internal int Height { get; private set; } = (int)MathF.Ceiling(around) + EmptyBody;

    public void Dispose() => Plot.Dispose();

    /// <summary>Gives what lies between heading and footer, its axes with it, this height.</summary>
    /// <param name="least">Of the chart as a whole.</param>
    internal Sheet WithBody(float pixels, int least = 0)
    {
        Height = Math.Max(least, (int)MathF.Ceiling(around + pixels));
        return this;
    }
}
