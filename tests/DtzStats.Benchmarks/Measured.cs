using System.Diagnostics;

namespace DtzStats.Benchmarks;

/// <summary>One run of a command: how long it took on the wall, and the most memory it held.</summary>
internal readonly record struct Measured(double Seconds, double PeakMegabytes)
{
    internal static Measured Of(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        // The system keeps the peak itself; asking for it more often would take time from what is measured.
        while (!process.WaitForExit(250))
            peak = Math.Max(peak, PeakOf(process));
        watch.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output.Result}{error.Result}");
        return new Measured(watch.Elapsed.TotalSeconds, peak / 1024.0 / 1024.0);
    }

    internal static Measured Median(IEnumerable<Measured> runs)
    {
        var list = runs.ToList();
        return new Measured(Middle([.. list.Select(r => r.Seconds).Order()]), Middle([.. list.Select(r => r.PeakMegabytes).Order()]));
    }

    private static double Middle(List<double> sorted) => sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
