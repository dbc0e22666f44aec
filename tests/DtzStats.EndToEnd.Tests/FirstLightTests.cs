using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Text.Json;

namespace DtzStats.EndToEnd.Tests;

/// <summary>From files to trend and report, by the commands alone.</summary>
public sealed class FirstLightTests : IDisposable
{
    private static readonly string[] Five = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];

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

    [Theory]
    [InlineData("nl_NL.UTF-8")]
    [InlineData("en_US.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("C")]
    public void Report_EmptyDatabase_ImportsTheDataAndItsHeadlineIsTheSumOfTheFiles(string locale)
    {
        var result = Command.Run(_folder.FullPath, ["report"], ("LC_ALL", locale));
        Assert.Equal(("", 0), (result.Error, result.ExitCode));

        var (jobs2016, jobs2025, establishments2025) = (SumByHand(2016, 4), SumByHand(2025, 4), SumByHand(2025, 5));
        Assert.Equal((114600, 118100, 22420), (jobs2016, jobs2025, establishments2025));
        const string sentence = "De Dutch TechZone biedt werk aan ruim 118.000 mensen. Dat zijn 3.500 banen meer dan in 2016. De regio telt 22.420 vestigingen.";
        var page = WebUtility.HtmlDecode(File.ReadAllText(_folder.PathOf("stand-van-de-regio", "index.html")));
        Assert.Contains(sentence, result.Output, StringComparison.Ordinal);
        Assert.Contains(sentence, Regex.Replace(page, "<[^>]+>", ""), StringComparison.Ordinal);
        foreach (var figure in new[] { "118.100", "+3.500", "22.420" })
            Assert.Contains(figure, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_EveryFigureOfItsTables_IsFoundWithItsLinesByTrend()
    {
        Command.Run(_folder.FullPath, "report");
        var rows = File.ReadAllLines(_folder.PathOf("stand-van-de-regio", "tables", "gemeenten.csv")).Skip(1);
        foreach (var row in rows.Select(r => r.Split(',')))
        {
            var region = row[0] == "Dutch TechZone" ? "DTZ" : row[0];
            var point = Json("jobs", region, "illustratief").GetProperty("points").EnumerateArray().Last();
            Assert.Equal(row[2], point.GetProperty("value").GetRawText());
            Assert.Equal("illustratief", point.GetProperty("source").GetProperty("dataset").GetString());
            Assert.Equal(decimal.Parse(row[2], CultureInfo.InvariantCulture), point.GetProperty("parts").EnumerateArray().Sum(ValueInFile));
        }
    }

    [Fact]
    public void Report_Files_SayThatTheFiguresAreIllustrative()
    {
        Command.Run(_folder.FullPath, "report");
        var folder = _folder.PathOf("stand-van-de-regio");
        foreach (var name in new[] { "charts/banen-regio.svg", "charts/banen-sectoren.svg", "tables/gemeenten.csv", "tables/sectoren.csv", "index.html" })
            Assert.Contains("llustratief, geen offici\u00eble cijfers", File.ReadAllText(Path.Combine(folder, name)), StringComparison.Ordinal);
        Assert.DoesNotContain("llustratief", File.ReadAllText(Path.Combine(folder, "tables", "cbs-81575ned-establishments.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_English_HasEnglishWordsAndNumbers()
    {
        var result = Command.Run(_folder.FullPath, "report --language en --out report");
        Assert.Contains("The Dutch TechZone provides work for over 118,000 people. That is 3,500 jobs more than in 2016. The region has 22,420 establishments.", result.Output, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", File.ReadAllText(_folder.PathOf("report", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Twice_GivesTheSameBytes()
    {
        Command.Run(_folder.FullPath, "report --out a");
        Command.Run(_folder.FullPath, "report --out b");
        var files = Directory.GetFiles(_folder.PathOf("a"), "*", SearchOption.AllDirectories);
        Assert.True(files.Length > 10);
        foreach (var file in files)
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_folder.PathOf("b", Path.GetRelativePath(_folder.PathOf("a"), file))));
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

    /// <summary>What a person with a calculator finds in the illustrative files.</summary>
    private static int SumByHand(int year, int column) =>
        File.ReadAllLines(Repository.PathOf("data", "sources", "illustratief", "2025", $"illustratief-{year}.csv"))
            .Skip(1).Select(l => l.Split(';')).Where(f => Five.Contains(f[0])).Sum(f => int.Parse(f[column], CultureInfo.InvariantCulture));

    /// <summary>The value that stands on the line of the file that a part names.</summary>
    private static decimal ValueInFile(JsonElement part)
    {
        var source = part.GetProperty("source");
        var file = Repository.PathOf("data", "sources", "illustratief", source.GetProperty("vintage").GetString()!, source.GetProperty("file").GetString()!);
        var fields = File.ReadAllLines(file)[source.GetProperty("line").GetInt32() - 1].Split(';');
        Assert.Equal((part.GetProperty("region").GetString(), part.GetProperty("category").GetString()), (fields[0], fields[3]));
        return decimal.Parse(fields[4], CultureInfo.InvariantCulture);
    }

    private JsonElement Json(string measure, string region, string dataset) => JsonDocument.Parse(
        Command.Run(_folder.FullPath, ["trend", "--measure", measure, "--region", region, "--dataset", dataset, "--format", "json"]).Output).RootElement;

    private string ValueOf(string measure, string region, string year, string since = "2016")
    {
        var output = Command.Run(_folder.FullPath, ["trend", "--measure", measure, "--region", region, "--since", since, "--format", "csv"]).Output;
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(',')).ToList();
        return rows.Single(r => r[8] == year)[9];
    }
}
