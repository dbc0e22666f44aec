using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DtzStats.Benchmarks;

/// <summary>What readers met who asked without a pause: by wrk where it is, else by a client of our own, which takes more of the machine.</summary>
/// <param name="P50">In milliseconds; so is <paramref name="P99"/>.</param>
/// <param name="Errors">Answers that were not 200, and connections that broke.</param>
internal sealed partial record LoadRun(double PerSecond, double P50, double P99, long Errors)
{
    private const string AcceptEncoding = "br";

    internal static bool HasWrk { get; } = FindWrk();

    /// <summary>A client's connections each ask the next path that was not asked yet, and begin anew after the last.</summary>
    internal static LoadRun Of(Uri site, IReadOnlyList<string> paths, int connections, TimeSpan time) =>
        HasWrk ? OfWrk(site, paths, connections, time) : OfClientAsync(site, paths, connections, time).GetAwaiter().GetResult();

    private static LoadRun OfWrk(Uri site, IReadOnlyList<string> paths, int connections, TimeSpan time)
    {
        var script = Path.GetTempFileName();
        File.WriteAllText(script, $$"""
            local paths = { {{string.Join(',', paths.Select(p => $"\"{p}\""))}} }
            local threads = 0
            function setup(thread) thread:set("at", threads); threads = threads + 1 end
            request = function() at = at + 2; return wrk.format("GET", paths[at % #paths + 1]) end
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("RESULT %f %f %f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.status + e.connect + e.read + e.write + e.timeout))
            end
            """);
        var start = new ProcessStartInfo(
            "wrk", ["-t", "2", "-c", Text(connections), "-d", Text((int)time.TotalSeconds), "-H", $"Accept-Encoding: {AcceptEncoding}", "-s", script, site.AbsoluteUri]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var result = Result().Match(process.StandardOutput.ReadToEnd());
        File.Delete(script);
        double Number(int group) => double.Parse(result.Groups[group].Value, CultureInfo.InvariantCulture);
        return new LoadRun(Number(1), Number(2), Number(3), (long)Number(4));
    }

    private static async Task<LoadRun> OfClientAsync(Uri site, IReadOnlyList<string> paths, int connections, TimeSpan time)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
        using var client = new HttpClient(handler) { BaseAddress = site };
        client.DefaultRequestHeaders.Add("Accept-Encoding", AcceptEncoding);
        var (times, errors, next, watch) = (new ConcurrentBag<double>(), 0L, -1, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (watch.Elapsed < time)
            {
                var begin = watch.Elapsed;
                using var answer = await client.GetAsync(new Uri(paths[Interlocked.Increment(ref next) % paths.Count], UriKind.Relative));
                await answer.Content.CopyToAsync(Stream.Null);
                times.Add((watch.Elapsed - begin).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode)
                    Interlocked.Increment(ref errors);
            }
        }));
        List<double> sorted = [.. times.Order()];
        return new LoadRun(sorted.Count / watch.Elapsed.TotalSeconds, sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100], errors);
    }

    private static bool FindWrk()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("wrk", ["-v"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"RESULT ([\d.]+) ([\d.]+) ([\d.]+) (\d+)")]
    private static partial Regex Result();
}
