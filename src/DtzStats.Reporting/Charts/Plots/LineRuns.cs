namespace DtzStats.Reporting.Charts.Plots;

/// <summary>The stretches of a line that are drawn without interruption.</summary>
internal static class LineRuns
{
    /// <summary>Stretches of years that follow one another with a value in each, and no break between.</summary>
    internal static IEnumerable<List<LinePoint>> Of(IReadOnlyList<LinePoint> points, IReadOnlyList<ChartBreak> breaks)
    {
        var run = new List<LinePoint>();
        foreach (var point in points.Where(p => p.Value is not null).OrderBy(p => p.Year))
        {
            if (run.Count > 0 && (run[^1].Year + 1 != point.Year || breaks.Any(b => b.Year == point.Year)))
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 0)
            yield return run;
    }
}
