namespace DtzStats.EndToEnd.Tests;

/// <summary>From files to trend and chart, by the commands alone.</summary>
public sealed class FirstLightTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public void Trend_OriginalLisaFile_GivesTheRegionsTotals()
    {
        var file = Path.Combine(RealDataFactAttribute.Folder, "lisa", "gemeente_2017.csv");
        Assert.Equal(0, Command.Run(_folder.FullPath, ["import", file]).ExitCode);
        Assert.Equal("119560", ValueOf("jobs", "DTZ", "2017"));
        Assert.Equal("22270", ValueOf("establishments", "DTZ", "2017"));
    }

    [RealDataFact]
    public void Import_OriginalStatLineFile_LoadsWithItsTotals()
    {
        var file = Path.Combine(RealDataFactAttribute.Folder, "cbs_statline", "Banen_van_werknemers.csv");
        Assert.Equal(0, Command.Run(_folder.FullPath, ["import", file]).ExitCode);
        Assert.Equal("46020", ValueOf("employee-jobs", "Emmen", "2010", since: "2008"));
        Assert.Equal("111220", ValueOf("employee-jobs", "DTZ", "2010", since: "2008"));
    }

    [Fact]
    public void Import_Twice_ChangesNothing()
    {
        Command.Run(_folder.FullPath, ["import", Repository.PathOf("data")]);
        var before = File.ReadAllBytes(_folder.PathOf("dtzstats.db"));
        var again = Command.Run(_folder.FullPath, ["import", Repository.PathOf("data")]);
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(_folder.PathOf("dtzstats.db")));
    }

    [Fact]
    public async Task Import_TwoAtOnceIntoANewDatabase_LoadsEachFileOnce()
    {
        var runs = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Command.Run(_folder.FullPath, ["import", Repository.PathOf("data")])));
        var results = await Task.WhenAll(runs);
        Assert.All(results, r => Assert.Equal(0, r.ExitCode));
        Assert.Equal(1, results.Sum(r => r.Output.Split('\n').Count(l => l.StartsWith("illustratief, uitgave", StringComparison.Ordinal))));
        Assert.Equal("119560", ValueOf("jobs", "DTZ", "2017"));
    }

    [Fact]
    public void Trend_SeveralDatasets_TakesTheOfficialOneAndNamesTheOthers()
    {
        Command.Run(_folder.FullPath, ["import", Repository.PathOf("data")]);
        var result = Command.Run(_folder.FullPath, "trend --measure jobs --region DTZ --format csv");
        Assert.StartsWith("lisa-gemeenten,official,2017,jobs", result.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("--dataset illustratief", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_SvgAndPng_AreWritten()
    {
        Command.Run(_folder.FullPath, ["import", Repository.PathOf("data")]);
        var arguments = "chart --measure establishments --region Emmen --region Hoogeveen --since 2007 --out ";
        Assert.Equal(0, Command.Run(_folder.FullPath, arguments + "c.svg").ExitCode);
        Assert.Equal(0, Command.Run(_folder.FullPath, arguments + "c.png").ExitCode);
        Assert.StartsWith("<svg", File.ReadAllText(_folder.PathOf("c.svg")), StringComparison.Ordinal);
        Assert.Equal("PNG"u8.ToArray(), File.ReadAllBytes(_folder.PathOf("c.png"))[1..4]);
    }

    [Theory]
    [InlineData("--help", "COMMANDO")]
    [InlineData("import --help", "dtzstats import gemeente_2017.csv")]
    [InlineData("trend --help", "dtzstats trend --measure jobs --region Emmen")]
    [InlineData("chart --help", "dtzstats chart --measure jobs")]
    [InlineData("report --help", "dtzstats report --out")]
    public void Help_EachCommand_HasAnExample(string args, string expected)
    {
        var result = Command.Run(_folder.FullPath, args);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    private string ValueOf(string measure, string region, string year, string since = "2016")
    {
        var output = Command.Run(_folder.FullPath, ["trend", "--measure", measure, "--region", region, "--since", since, "--format", "csv"]).Output;
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(',')).ToList();
        return rows.Single(r => r[8] == year)[9];
    }
}
