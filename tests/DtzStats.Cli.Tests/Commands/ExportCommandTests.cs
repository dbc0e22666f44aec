namespace DtzStats.Cli.Tests.Commands;

public sealed class ExportCommandTests(Loaded loaded) : IClassFixture<Loaded>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jobs")]
    [InlineData("establishments")]
    public void Export_ImportedElsewhere_GivesThePublishedTotals(string measure)
    {
        // Sections are rounded and some withheld: of those alone nobody could make what was published.
        Done("export", "--dataset", "illustratief", "--out", _folder.PathOf("uit"));
        Done("import", _folder.PathOf("uit"), "--yes", "--db", _folder.PathOf("b.db"));
        string[] trend = ["trend", "--measure", measure, "--region", "DTZ", "--dataset", "illustratief", "--format", "csv"];
        string[] Values(string output) => [.. output.Split('\n').Select(l => string.Join(',', l.Split(',').Take(6)))];
        var published = Values(Done(trend));
        Assert.Equal(11, published.Count(l => l.Length > 0));
        Assert.Equal(published, Values(Done([.. trend, "--db", _folder.PathOf("b.db")])));
    }

    private string Done(params string[] args)
    {
        var (exitCode, output, error) = loaded.Run(args);
        Assert.True(exitCode == 0, error);
        return output;
    }
}
