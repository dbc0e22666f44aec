namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Points of a line that belong together: consecutive years, all with a value, with no break among them.</summary>
internal static class LineRun
{
    internal static IReadOnlyList<IReadOnlyList<LinePoint>> Of(LineSeries line, IReadOnlyList<ChartBreak> breaks)
    {
        var firstYears = breaks.Select(b => b.Year).ToHashSet();
        var runs = new List<List<LinePoint>>();
        foreach (var point in line.Points.Where(p => p.Value is not null).OrderBy(p => p.Year))
        {
            if (runs.Count == 0 || runs[^1][^1].Year != point.Year - 1 || firstYears.Contains(point.Year))
                runs.Add([]);
            runs[^1].Add(point);
        }

        return runs;
    }
}
