namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Where values are drawn, in pixels of the picture.</summary>
internal readonly record struct PlotArea(double Left, double Top, double Right, double Bottom)
{
    internal double Width => Right - Left;

    internal double Height => Bottom - Top;
}
