using DtzStats.Cli;
using DtzStats.Cli.Screens;

namespace DtzStats.Web.Tests.Copies;

/// <summary>What the command refuses, where there is no release yet.</summary>
public sealed class PublishTests : IClassFixture<PublishTests.Loaded>
{
    private readonly Loaded _loaded;

    public PublishTests(Loaded loaded) => _loaded = loaded;

    [Theory]
    [InlineData("", "er is nog geen publicatie; maak er een met dtzstats release create NAAM")]
    [InlineData("--release 2024", "er is geen publicatie \"2024\"; maak er een met dtzstats release create NAAM")]
    [InlineData("--base-url voorbeeld.nl", "is geen adres; schrijf bijvoorbeeld https://")]
    [InlineData("--language en", "there is no release yet; make one by dtzstats release create NAME")]
    public void Publish_OfWhatIsNotThere_SaysHow(string options, string said)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (exitCode, error) = _loaded.Run(["publish", "--out", _loaded.PathOf("site"), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(2, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_loaded.PathOf("site")));
    }

    /// <summary>A database with one small dataset.</summary>
    public sealed class Loaded : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Loaded() => Assert.Equal(0, Run("import", Repository.PathOf("data", "sources", "lisa-gemeenten")).ExitCode);

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
}
