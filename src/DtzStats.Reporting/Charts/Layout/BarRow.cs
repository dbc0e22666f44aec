namespace DtzStats.Reporting.Charts.Layout;

/// <summary>One bar with its name in lines.</summary>
/// <param name="Height">Room of the row when nothing is stretched, in pixels.</param>
internal sealed record BarRow(Bar Bar, IReadOnlyList<string> Name, IReadOnlyList<string> Reason, double Height)
{
    private const double Least = 26;
    private const double LeastBelowName = 27;

    /// <summary>The name beside the bar.</summary>
    internal static BarRow Beside(Bar bar, double nameWidth, double reasonWidth)
    {
        var (name, reason) = Lines(bar, nameWidth, reasonWidth);
        return new BarRow(bar, name, reason, Math.Max(Least, (Math.Max(name.Count, reason.Count) * ChartType.Name.LineHeight) + 6));
    }

    /// <summary>The name above the bar, for narrow charts.</summary>
    internal static BarRow Above(Bar bar, double nameWidth, double reasonWidth)
    {
        var (name, reason) = Lines(bar, nameWidth, reasonWidth);
        var bars = Math.Max(LeastBelowName, (reason.Count * ChartType.Name.LineHeight) + 6);
        return new BarRow(bar, name, reason, (name.Count * ChartType.Name.LineHeight) + bars);
    }

    private static (IReadOnlyList<string> Name, IReadOnlyList<string> Reason) Lines(Bar bar, double nameWidth, double reasonWidth) =>
        (TextLines.Wrap(bar.Name, ChartType.Name, nameWidth),
            bar.Value is null ? TextLines.Wrap(bar.ValueText, ChartType.Reason, reasonWidth) : []);
}
