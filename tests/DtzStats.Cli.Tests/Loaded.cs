using DtzStats.Cli.Screens;

namespace DtzStats.Cli.Tests;

/// <summary>The command on a database with all that the repository carries, loaded once.</summary>
public sealed class Loaded : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Loaded()
    {
        var (exitCode, _, error) = Run("import", Repository.PathOf("data", "sources"));
        Assert.True(exitCode == 0, error);
    }

    public void Dispose() => _folder.Dispose();

    internal (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), output.ToString(), error.ToString());
    }
}
