using System.Diagnostics;

namespace DtzStats.EndToEnd.Tests;

/// <summary>Runs <c>dtzstats</c> as a process of its own, as a user would.</summary>
internal static class Command
{
    private static readonly string[] Variables = ["DTZSTATS_DB", "DTZSTATS_DATA", "DTZSTATS_LANGUAGE", "NO_COLOR", "LANG", "LC_ALL"];

    /// <summary>The result of a run in a folder, with nothing of the machine's surroundings but the culture of the tests and what is given.</summary>
    internal static Result Run(string folder, IReadOnlyList<string> args, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        using var process = Start(folder, args, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    internal static Result Run(string folder, string args) => Run(folder, args.Split(' '));

    /// <summary>A run that goes on beside the test; its output has to be read.</summary>
    internal static Process Start(string folder, IReadOnlyList<string> args, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "dtzstats.dll"));
        foreach (var argument in args)
            start.ArgumentList.Add(argument);
        foreach (var name in Variables)
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = TestCulture.Locale;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a run gave.</summary>
internal sealed record Result(int ExitCode, string Output, string Error)
{
    internal IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
