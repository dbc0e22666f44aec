using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The dashboard as a process of its own, on a port that was free; started when it is first asked for.</summary>
public sealed partial class DashboardFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<(Process Process, Uri Address)> _served;

    public DashboardFixture() => _served = new(Start);

    /// <summary>Where it can be reached.</summary>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    internal Uri Address => _served.Value.Address;

    private Process Process => _served.Value.Process;

    /// <summary>Asks it to stop, as a system does, and gives its exit code.</summary>
    internal int Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", Process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return Process.WaitForExit(TimeSpan.FromSeconds(20)) ? Process.ExitCode : -1;
    }

    public void Dispose()
    {
        if (_served is { IsValueCreated: true, Value.Process: var process })
            End(process);
        _folder.Dispose();
    }

    private (Process Process, Uri Address) Start()
    {
        var process = Command.Start(_folder.FullPath, ["serve", "--port", "0"]);
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
            if (Url().Match(line) is { Success: true } found)
                return (process, new Uri(found.Value));
        End(process);
        throw new InvalidOperationException("The dashboard does not start.");
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url();
}
