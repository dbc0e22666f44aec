namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Values along horizontal bars; at both ends room is kept for the text at the longest bar.</summary>
internal sealed class BarScale
{
    internal const double TextGap = 6;

    private readonly double _perUnit;

    internal BarScale(IReadOnlyList<Bar> bars, double left, double right)
    {
        var texts = bars.Where(b => b.Value is not null).ToLookup(b => b.Value < 0, b => b.ValueText);
        (Left, Right) = (left + Room(texts[true]), right - Room(texts[false]));
        var values = bars.Select(b => b.Value ?? 0).DefaultIfEmpty(0).ToList();
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        _perUnit = high == low ? 0 : (Right - Left) / (double)(high - low);
        Zero = Left - (_perUnit * (double)low);
        ReasonAtLeft = Zero - left > right - Zero;
        ReasonWidth = (ReasonAtLeft ? Zero - left : right - Zero) - TextGap;
    }

    internal double Left { get; }

    internal double Right { get; }

    internal double Zero { get; }

    /// <summary>On which side of zero there is most room to say why there is no bar.</summary>
    internal bool ReasonAtLeft { get; }

    internal double ReasonWidth { get; }

    internal double X(decimal value) => Zero + (_perUnit * (double)value);

    private static double Room(IEnumerable<string> texts) =>
        texts.Select(ChartType.Value.Width).Select(w => w + TextGap).DefaultIfEmpty(0).Max();
}
