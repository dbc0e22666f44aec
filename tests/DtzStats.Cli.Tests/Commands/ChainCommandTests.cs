using System.Text.Json.Nodes;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>Two datasets chained: each figure has the publisher that counted it.</summary>
public sealed class ChainCommandTests(Loaded loaded) : IClassFixture<Loaded>
{
    private const string Chain = "trend --measure establishments --region DTZ --dataset lisa-gemeenten --chain cbs-81575ned";

    [Fact]
    public void Table_CreditsEachDatasetForItsOwnYearsAndTellsOfTheBreak()
    {
        var (exitCode, output, error) = Run(Chain + " --since 2010");
        Assert.Equal(0, exitCode);
        // The year of the join went into it too.
        Assert.Contains("Bron: CBS, 81575NED, 2010\u20132017; ", output, StringComparison.Ordinal);
        Assert.Contains("Bron: LISA, 2017; ", output, StringComparison.Ordinal);
        Assert.Contains("uitgave 2025 van cbs-81575ned\nuitgave 2017 van lisa-gemeenten\n", output, StringComparison.Ordinal);
        Assert.Contains("reeksbreuk in 2015", error, StringComparison.Ordinal);
        Assert.Equal("0", YearOf("2010")["counted_years"]!.ToJsonString());
        Assert.Equal("4", YearOf("2014")["counted_years"]!.ToJsonString());
        Assert.Null(YearOf("2016")["counted_years"]);
        Assert.Equal("series-break", (string?)YearOf("2016")["notApplicable"]!["counted_years"]);
        JsonNode YearOf(string year) => Json(Chain + " --since 2010")["rows"]!.AsArray().Single(r => r!["year"]!.ToString() == year)!;
    }

    [Fact]
    public void Csv_EachRowHasTheDatasetAndSourceOfItsFigure()
    {
        var lines = Run(Chain + " --since 2015 --format csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        Assert.Equal(header.Length, header.Distinct().Count());
        Assert.All(lines[1..3], l => Assert.Contains(",cbs-81575ned,official,2025,", l, StringComparison.Ordinal));
        Assert.Contains("Bron: CBS, 81575NED, 2016;", lines[2], StringComparison.Ordinal);
        Assert.Contains(",lisa-gemeenten,official,2017,", lines[3], StringComparison.Ordinal);
        Assert.Contains("Bron: LISA, 2017;", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheSourcesAndThatOfEachRow()
    {
        var json = Json(Chain + " --since 2015");
        Assert.Equal(["cbs-81575ned", "lisa-gemeenten"], json["sources"]!.AsArray().Select(s => (string?)s!["dataset"]));
        Assert.Equal("cbs-81575ned | lisa-gemeenten", (string?)json["dataset"]);
        Assert.Equal("Bron: CBS, 81575NED, 2015; peildatum 1 januari; afgerond op vijftallen; de som van delen kan afwijken", (string?)json["rows"]![0]!["source"]);
        Assert.Equal("lisa-gemeenten", (string?)json["rows"]![2]!["dataset"]);
        Assert.All(json["rows"]!.AsArray(), r => Assert.NotEqual("", (string?)r!["licence"] ?? ""));
    }

    [Fact]
    public void Table_NoOlderFigureUsed_TellsOfNoFactor()
    {
        var (exitCode, output, _) = Run(Chain + " --since 2017");
        Assert.Equal(0, exitCode);
        Assert.Contains("alle jaren hier zijn van lisa-gemeenten", output, StringComparison.Ordinal);
        Assert.DoesNotContain("oudere cijfers", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CBS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trend --measure establishments --region DTZ --dataset cbs-81575ned --chain cbs-81575ned")]
    [InlineData("trend --measure jobs --region DTZ --since 2017 --dataset lisa-gemeenten --chain lisa-gemeenten")]
    public void OntoItself_IsRefused(string args)
    {
        var (exitCode, output, error) = Run(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("niet met zichzelf", error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(string args) => loaded.Run(args.Split(' '));

    private JsonNode Json(string args) => JsonNode.Parse(Run(args + " --format json").Output)!;
}
