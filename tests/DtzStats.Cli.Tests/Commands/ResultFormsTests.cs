using System.Globalization;
using System.Text.Json.Nodes;
using DtzStats.Cli.Output.Results;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>What table, CSV and JSON tell beside the figures: reasons, notes, method, and how firm the inputs are.</summary>
public sealed class ResultFormsTests(Loaded loaded) : IClassFixture<Loaded>
{
    [Theory]
    [InlineData("Emmen", "* voorlopig\n")]
    [InlineData("Hoogeveen", "voorlopig: berust op voorlopige cijfers\n")]
    public void Structure_OneProvisionalSectorOfEitherRegion_IsProvisional(string region, string told)
    {
        using var folder = new TemporaryFolder();
        var database = folder.PathOf("s.db");
        var rows = from r in (string[])["Emmen", "Hoogeveen"]
                   from c in "ABCDEFGHIJKLMNOPQRS"
                   select $"{r};2020;{c};{100 + c}{(c == 'C' && r == region ? "*" : "")}\n";
        var total = "ABCDEFGHIJKLMNOPQRS".Sum(c => 100 + c);
        var file = folder.Write("sterren.csv", $"gemeente;jaar;sbi;banen\nEmmen;2020;A-U;{total}\nHoogeveen;2020;A-U;{total}\n" + string.Concat(rows));
        var import = loaded.Run("import", file, "--dataset", "sterren", "--db", database);
        Assert.True(import.ExitCode == 0, import.Error);
        string[] args = ["structure", "--measure", "jobs", "--region", "Emmen", "--with", "Hoogeveen", "--db", database];
        Assert.Contains(told, loaded.Run(args).Output, StringComparison.Ordinal);
        Assert.Equal("provisional", (string?)JsonNode.Parse(loaded.Run([.. args, "--format", "json"]).Output)!["status"]);
    }

    [Fact]
    public void Trend_CsvAndJson_HaveStatisticsMethodAndReasons()
    {
        const string Args = "trend --measure establishments --region DTZ --since 2012 --until 2023 --dataset cbs-81575ned --format ";
        var rows = Rows(Args + "csv");
        var json = JsonNode.Parse(Run(Args + "json").Output)!;
        var last = rows[^1];
        Assert.Equal(("2015", "2023", "up"), (last["trend_first_year"], last["trend_last_year"], last["verdict"]));
        Assert.Equal((double)json["trend"]!["mannKendall"]!["p"]!, double.Parse(last["mann_kendall_p"], CultureInfo.InvariantCulture));
        Assert.Equal((decimal)json["trend"]!["theilSen"]!["slope"]!, decimal.Parse(last["theil_sen_slope"], CultureInfo.InvariantCulture));
        Assert.Equal((decimal)json["trend"]!["theilSen"]!["upper95"]!, decimal.Parse(last["theil_sen_upper95"], CultureInfo.InvariantCulture));
        Assert.Equal((decimal)json["trend"]!["logLinear"]!["growthPercent"]!, decimal.Parse(last["log_linear_pct"], CultureInfo.InvariantCulture));
        Assert.Equal("change_since_base=series-break;index=series-break;cagr_pct=series-break", last["not_applicable"]);
        Assert.StartsWith("reeksbreuk in 2015: ", last["notes"], StringComparison.Ordinal);
        Assert.Equal(("trend", "trend", "final"), (last["method"], (string?)json["method"]!["code"], (string?)json["status"]));
        Assert.Contains("theil_sen_slope=too-few-points", Rows("trend --measure jobs --region DTZ --since 2016 --dataset lisa-gemeenten --format csv")[0]["not_applicable"], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_RowsAndIndicators_HaveReasons()
    {
        var rows = Rows("structure --measure employee-jobs --region Hardenberg --with NL --year 2010 --format csv");
        Assert.All(rows.Where(r => r["value"].Length == 0 && r["indicator_value"].Length == 0), r => Assert.Contains('=', r["not_applicable"]));
        Assert.Contains(rows, r => r["not_applicable"].Contains("value=confidential", StringComparison.Ordinal));
        Assert.Contains(rows, r => r["not_applicable"].StartsWith("indicator_value=", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_RefusedAnalysis_IsARowThatTellsWhy()
    {
        var row = Assert.Single(Rows("shift-share --measure establishments --region Emmen --with DTZ --since 2010 --format csv"));
        Assert.Contains("geen ontleding: reeksbreuk in 2024", row["notes"], StringComparison.Ordinal);
        Assert.Equal(("cbs-81575ned", "dunn", ""), (row["dataset"], row["method"], row["growth"]));
    }

    [Fact]
    public void Json_Years_AreNumbers()
    {
        var chain = JsonNode.Parse(Run("trend --measure establishments --region DTZ --since 2012 --chain --dataset cbs-81575ned --format json").Output)!;
        Assert.Equal((2012, 1), ((int)chain["rows"]![0]!["year"]!, (int)chain["rows"]![1]!["counted_years"]!));
        var outlook = JsonNode.Parse(Run("trend --measure jobs --region DTZ --outlook 2028 --dataset illustratief --format json").Output)!;
        Assert.Equal(2026, (int)outlook["rows"]![0]!["year"]!);
    }

    [Fact]
    public void Title_OneYear_IsOneYear()
    {
        var output = Run("trend --measure jobs --region DTZ --since 2017 --outlook 2030 --dataset lisa-gemeenten").Output;
        Assert.Contains("als de groei van 2017 doorgaat", output, StringComparison.Ordinal);
        Assert.StartsWith("banen, Alle economische activiteiten, 2017\n", Run("compare --measure jobs --region DTZ --region Emmen --dataset lisa-gemeenten").Output, StringComparison.Ordinal);
        Assert.Contains("trend 2017: te kort", Run("trend --measure jobs --region DTZ --since 2017 --dataset lisa-gemeenten").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnForMachines_IsInCsvAndJsonAlone()
    {
        var column = ResultColumn.Of("unsplit", "", "", NumberKind.Text) with { IsForMachines = true };
        var origin = new ResultOrigin([], "dunn", new BilingualText("", ""));
        var result = new ResultTable("shift-share", new("", ""), [ResultColumn.Of("name", "naam", "name", NumberKind.Text), column], [new TableRow([TableCell.Of("Industrie (niet gesplitst)", "Industrie"), TableCell.Of(true)])], [], origin, []);
        Assert.StartsWith("name,unsplit,indicator_value,", ResultCsv.Text(result, ReleaseReference.Concept, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("\nIndustrie,yes,", ResultCsv.Text(result, ReleaseReference.Concept, Language.Dutch), StringComparison.Ordinal);
        var row = ResultJson.Of(result, ReleaseReference.Concept, Language.Dutch)["rows"]![0]!;
        Assert.Equal(("Industrie", true), ((string?)row["name"], (bool)row["unsplit"]!));
    }

    [Fact]
    public void Verify_Table_IsInTheLanguageAndShowsWhatDiffers()
    {
        var dutch = Run("verify").Output;
        Assert.Contains("verandering ", dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("differential shift", dutch, StringComparison.Ordinal);
        Assert.Contains("differential shift", Run("verify --language en").Output, StringComparison.Ordinal);
        var lines = dutch.Split('\n').Where(l => l.EndsWith(" ok", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Rows("verify --format csv").Zip(lines), row =>
        {
            var (exact, shown) = row;
            Assert.All(shown[^4..^1], f => Assert.DoesNotContain('.', f));
            // Where there is a difference, it is seen in what was got.
            if (Math.Abs(double.Parse(exact["difference"], CultureInfo.InvariantCulture)) > 1e-14)
                Assert.NotEqual(shown[^4], shown[^3]);
        });
    }

    private (int ExitCode, string Output, string Error) Run(string args) => loaded.Run(args.Split(' '));

    private List<Dictionary<string, string>> Rows(string args)
    {
        using var text = new StringReader(Run(args).Output);
        using var parser = new CsvHelper.CsvParser(text, CultureInfo.InvariantCulture);
        Assert.True(parser.Read());
        var header = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
            rows.Add(header.Zip(parser.Record!).ToDictionary(f => f.First, f => f.Second));
        return rows;
    }
}
