using DtzStats.Cli;
using DtzStats.Cli.Screens;

namespace DtzStats.Web.Tests.Importing;

/// <summary>A database with the illustrative dataset.</summary>
public sealed class ImportDatabase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportDatabase() => Run("import", Repository.PathOf("data", "sources", "illustratief"));

    internal string Path => _folder.PathOf("a.db");

    public void Dispose() => _folder.Dispose();

    /// <summary>A file beside the database.</summary>
    internal string Write(string name, string text) => _folder.Write(name, text);

    internal void Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? Path : null, TextReader.Null, false);
        Assert.True(CommandLine.Run(args, screen, TimeProvider.System) == 0, error.ToString());
    }
}
