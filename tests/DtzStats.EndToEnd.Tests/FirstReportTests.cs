using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests;

/// <summary>The report that comes of the one command, in an empty folder.</summary>
public sealed class FirstReportTests(FirstReport report) : IClassFixture<FirstReport>
{
    private static readonly string[] Five = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];

    [Fact]
    public void Report_EmptyDatabase_ImportsTheDataAndItsHeadlineIsTheSumOfTheFiles()
    {
        Assert.Equal(("", 0), (report.Result.Error, report.Result.ExitCode));
        var (jobs2016, jobs2025, establishments2025) = (SumByHand(2016, 4), SumByHand(2025, 4), SumByHand(2025, 5));
        Assert.Equal((114600, 118100, 22420), (jobs2016, jobs2025, establishments2025));
        const string sentence = "De Dutch TechZone biedt werk aan ruim 118.000 mensen. Dat zijn 3.500 banen meer dan in 2016. De regio telt 22.420 vestigingen.";
        var page = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(report.Folder, "index.html")));
        Assert.Contains(sentence, report.Result.Output, StringComparison.Ordinal);
        Assert.Contains(sentence, Regex.Replace(page, "<[^>]+>", ""), StringComparison.Ordinal);
        foreach (var figure in new[] { "118.100", "+3.500", "22.420" })
            Assert.Contains(figure, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_EveryFigureOfItsTables_IsFoundWithItsLinesByTrend()
    {
        var rows = File.ReadAllLines(Path.Combine(report.Folder, "tables", "gemeenten.csv")).Skip(1);
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
        foreach (var name in new[] { "charts/banen-regio.svg", "charts/banen-sectoren.svg", "tables/gemeenten.csv", "tables/sectoren.csv", "index.html" })
            Assert.Contains("llustratief, geen offici\u00eble cijfers", File.ReadAllText(Path.Combine(report.Folder, name)), StringComparison.Ordinal);
        Assert.DoesNotContain("llustratief", File.ReadAllText(Path.Combine(report.Folder, "tables", "cbs-81575ned-establishments.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_English_HasEnglishWordsAndNumbers()
    {
        var result = Command.Run(report.Around, "report --language en --out report");
        Assert.Contains("The Dutch TechZone provides work for over 118,000 people. That is 3,500 jobs more than in 2016. The region has 22,420 establishments.", result.Output, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", File.ReadAllText(Path.Combine(report.Around, "report", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_AgainUnderAnotherCulture_GivesTheSameBytes()
    {
        var again = report.Again("C");
        var files = Directory.GetFiles(report.Folder, "*", SearchOption.AllDirectories);
        Assert.True(files.Length > 10);
        foreach (var file in files)
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(again, Path.GetRelativePath(report.Folder, file))));
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
        Command.Run(report.Around, ["trend", "--measure", measure, "--region", region, "--dataset", dataset, "--format", "json"]).Output).RootElement;
}
