using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The dashboard as a process of its own, on a port that was free.</summary>
public sealed partial class DashboardFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    public DashboardFixture()
    {
        _process = Command.Start(_folder.FullPath, ["serve", "--port", "0"]);
        _process.BeginErrorReadLine();
        while (Address is null && _process.StandardOutput.ReadLine() is { } line)
            if (Url().Match(line) is { Success: true } found)
                Address = new Uri(found.Value);
    }

    /// <summary>Where it can be reached; null where it did not start.</summary>
    internal Uri? Address { get; }

    /// <summary>Asks it to stop, as a system does, and gives its exit code.</summary>
    internal int Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return _process.WaitForExit(TimeSpan.FromSeconds(20)) ? _process.ExitCode : -1;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url();
}
