using System.Text.Json.Nodes;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>The analyses as a user asks for them, on the data that the repository carries.</summary>
public sealed class AnalysisCommandsTests(Loaded loaded) : IClassFixture<Loaded>
{
    /// <summary>By the name of the approved text.</summary>
    public static TheoryData<string, string> Analyses => new()
    {
        { "structure", "structure --measure jobs --region Emmen --dataset illustratief" },
        { "structure-alone", "structure --measure jobs --region DTZ --dataset illustratief" },
        { "structure-groups", "structure --measure establishments --region Hoogeveen --with DTZ --dataset cbs-81575ned --year 2023 --language en" },
        { "structure-confidential", "structure --measure employee-jobs --region Hardenberg --with NL --year 2010" },
        { "shift-share-dunn", "shift-share --measure jobs --region Emmen --dataset illustratief" },
        { "shift-share-esteban", "shift-share --measure jobs --region Hardenberg --dataset illustratief --method esteban --language en" },
        { "shift-share-dynamic", "shift-share --measure jobs --region Coevorden --dataset illustratief --method dynamic" },
        { "shift-share-break", "shift-share --measure establishments --region Emmen --with DTZ --since 2010" },
        { "compare", "compare --measure jobs --region Emmen --region DTZ --like 2 --dataset illustratief" },
        { "compare-country", "compare --measure employee-jobs --region Emmen --region PV22 --region NL --since 2008 --language en" },
        { "rank", "rank --measure jobs --dataset illustratief" },
        { "rank-sectors", "rank --measure jobs --of sectors --by growth --dataset illustratief --language en" },
        { "rank-one-year", "rank --measure jobs --region Drenthe --dataset lisa-gemeenten" },
        { "chain", "trend --measure establishments --region DTZ --since 2012 --chain --dataset cbs-81575ned" },
        { "outlook", "trend --measure jobs --region DTZ --outlook 2028 --dataset illustratief" },
        { "as-it-was", "trend --measure jobs --region DTZ --members-in as-it-was --dataset illustratief" },
        { "trend", "trend --measure jobs --region DTZ --dataset illustratief" },
    };

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_Table_IsTheApprovedText(string name, string args)
    {
        var (exitCode, output, error) = loaded.Run(args.Split(' '));
        Assert.True(exitCode == 0, error);
        Golden.Check(Repository.PathOf("tests", "DtzStats.Cli.Tests", "Commands", "Golden", name + ".golden.txt"), output + "----\n" + error);
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_Json_NamesDatasetVintageMethodAndStatus(string name, string args)
    {
        if (name is "as-it-was" or "trend")
            return;
        var json = JsonNode.Parse(loaded.Run([.. args.Split(' '), "--format", "json"]).Output)!;
        foreach (var key in new[] { "analysis", "dataset", "kind", "status", "source" })
            Assert.NotEqual("", (string?)json[key] ?? "");
        Assert.NotEqual("", (string?)json["method"]!["code"] ?? "");
        Assert.NotEmpty(json["vintages"]!.AsArray());
        // What has no value says why.
        foreach (var row in json["rows"]!.AsArray().Select(r => r!.AsObject()))
            foreach (var (key, value) in row.Where(c => c.Value is null))
                Assert.NotEqual("", (string?)row["notApplicable"]![key] ?? "");
    }

    [Theory]
    [MemberData(nameof(Analyses))]
    public void Run_Csv_HasAsManyFieldsInEachRow(string name, string args)
    {
        var lines = loaded.Run([.. args.Split(' '), "--format", "csv"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        Assert.Contains("dataset", header);
        Assert.Contains(name is "as-it-was" or "trend" ? "vintage" : "method", header);
        using var text = new StringReader(string.Join('\n', lines));
        using var parser = new CsvHelper.CsvParser(text, System.Globalization.CultureInfo.InvariantCulture);
        while (parser.Read())
            Assert.Equal(header.Length, parser.Count);
    }

    [Theory]
    [InlineData("structure --measure jobs --region Emmen --dataset lisa-gemeenten", "alleen het totaal")]
    [InlineData("structure --measure jobs --region Emmen --year 2030 --dataset illustratief", "in 2030")]
    [InlineData("structure --measure jobs --region Emmen --with Atlantis", "onbekend gebied")]
    [InlineData("structure --measure jobs --region Emmen --with DTZ --year 1999 --dataset illustratief", "in 1999")]
    [InlineData("shift-share --measure jobs --region Emmen --method beste", "kies dunn, esteban, dynamic")]
    [InlineData("shift-share --measure jobs --region Emmen --region Coevorden --dataset illustratief", "één gebied")]
    [InlineData("rank --measure jobs --by naam", "kies value, change, growth")]
    [InlineData("rank --measure jobs --region Emmen --dataset illustratief", "--of sectors")]
    [InlineData("compare --measure jobs --region Emmen --like veel", "--like")]
    [InlineData("compare --measure jobs --region Emmen --since 2030", "geen banen")]
    [InlineData("trend --measure jobs --region DTZ --dataset illustratief --chain lisa-gemeenten", "nooit aaneengeregen")]
    [InlineData("trend --measure jobs --region DTZ --dataset illustratief --outlook straks", "geen jaar")]
    [InlineData("trend --measure jobs --region DTZ --members-in ooit", "geen jaar")]
    [InlineData("trend --measure jobs --region DTZ --dataset illustratief --chain --outlook 2028", "--outlook")]
    [InlineData("rank --measure jobs --of sectors --sector C --dataset illustratief", "--sector")]
    [InlineData("rank --measure jobs --of groups --region Emmen --dataset illustratief", "afdelingen")]
    public void Run_WrongQuestion_GivesOneLineAndExitCode2(string args, string told)
    {
        var (exitCode, output, error) = loaded.Run(args.Split(' '));
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(told, error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_BreakInAPart_IsToldBesideTheWhole()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "sources", "cbs-81575ned", "2025")))
            folder.Write(Path.GetFileName(file), System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), """
                "A-U",(?=\s*"K")
                """.Trim(), ""));
        var database = folder.PathOf("d.db");
        Assert.Equal(0, loaded.Run("import", folder.FullPath, "--db", database).ExitCode);
        string Told(string sector) => loaded.Run("trend", "--measure", "establishments", "--region", "DTZ", "--sector", sector, "--db", database).Error;
        Assert.Contains("reeksbreuk in 2024 in een deel (K)", Told("A-U"), StringComparison.Ordinal);
        Assert.DoesNotContain("in een deel", Told("K"), StringComparison.Ordinal);
        Assert.DoesNotContain("in een deel", Told("F"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_SectorGroups_TellsPartsAndOverlaps()
    {
        using var folder = new TemporaryFolder();
        var divisions = Ingestion.Codes.CodelistReader.Read(Repository.PathOf("data", "codelists")).SectorGroups.SelectMany(g => g.Members).Select(m => m.Category).Distinct();
        var file = folder.Write("divisies.csv", "gemeente;jaar;sbi;banen\n" + string.Concat(divisions.SelectMany((d, i) => new[] { $"Emmen;2020;{d};{100 + i}\n", $"Emmen;2021;{d};{110 + i}\n" })));
        var database = folder.PathOf("d.db");
        Assert.Equal(0, loaded.Run("import", file, "--dataset", "divisies", "--db", database).ExitCode);
        var (exitCode, output, error) = loaded.Run("rank", "--measure", "jobs", "--region", "Emmen", "--of", "groups", "--db", database);
        Assert.True(exitCode == 0, error);
        Assert.Contains("Maakindustrie in brede zin", output, StringComparison.Ordinal);
        Assert.Contains("33 (", error, StringComparison.Ordinal);
        Assert.Contains("hoort er maar voor een deel bij", error, StringComparison.Ordinal);
        Assert.Contains("tellen allebei mee", error, StringComparison.Ordinal);
        Assert.Contains("hoort er maar voor een deel bij", loaded.Run("trend", "--measure", "jobs", "--region", "Emmen", "--sector", "htsm", "--db", database).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_EveryPublishedExample_Agrees()
    {
        var (exitCode, output, _) = loaded.Run("verify");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("ANDERS", output, StringComparison.Ordinal);
        var rows = loaded.Run("verify", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Core.Analysis.Examples.PublishedExamples.All.Count + 1, rows.Length);
        Assert.Equal("group,example,expected,got,difference,agrees,source", rows[0]);
        Assert.All(rows.Skip(1), r => Assert.Contains(",yes,", r, StringComparison.Ordinal));
    }
}
