using DtzStats.Cli;
using DtzStats.Cli.Screens;

namespace DtzStats.Web.Tests.Copies;

/// <summary>A database with one small dataset.</summary>
public sealed class Unreleased : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Unreleased() => Assert.Equal(0, Run("import", Repository.PathOf("data", "sources", "lisa-gemeenten")).ExitCode);

    internal string PathOf(string name) => _folder.PathOf(name);

    internal (int ExitCode, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
