using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DtzStats.EndToEnd.Tests;

/// <summary>Two deliveries after each other: what the second changes, and how to look back and go back.</summary>
public sealed class VintageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VintageCommandTests()
    {
        _folder.Write("2024.csv", "gemeente;jaar;sbi;banen\nEmmen;2019;C;9210\nEmmen;2020;C;9250\nCoevorden;2019;C;2100\nCoevorden;2020;C;2150\n");
        _folder.Write("2025.csv", "gemeente;jaar;sbi;banen\nEmmen;2019;C;9080\nEmmen;2020;C;9250\nEmmen;2021;C;9300\nCoevorden;2019;C;2100\nCoevorden;2020;C;2150\nCoevorden;2021;C;2160\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_SecondDelivery_SaysWhatItRevises()
    {
        Import(2024);
        var output = Import(2025).Output;
        Assert.Contains("met een andere waarde: 1\n", output, StringComparison.Ordinal);
        Assert.Contains("    Emmen, Industrie, banen, 2019: 9.210 -> 9.080 (\u22121,4%)\n", output, StringComparison.Ordinal);
        // Industry alone is not all activities.
        Assert.DoesNotContain("Alle economische", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_Vintage_GivesKeyOldNewAndPercentage()
    {
        Import(2024);
        Import(2025);
        Assert.Equal(
            "measure,region,category,year,old,new,change,change_pct,old_vintage,new_vintage\njobs,GM0114,C,2019,9210,9080,-130,-1.411509,2024,2025\n",
            Run("revisions --internal --vintage 2025 --format csv").Output);
        Assert.Contains("herziene cijfers: 0", Run("revisions --internal --vintage 2024").Output, StringComparison.Ordinal);
        Assert.Contains("9,080", Run("revisions --internal --language en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOf_EarlierVintage_GivesTheFiguresOfThen()
    {
        Import(2024);
        var then = Run("trend --measure jobs --region Emmen --sector C --since 2019 --format csv").Output;
        Import(2025);
        Assert.NotEqual(then, Run("trend --measure jobs --region Emmen --sector C --since 2019 --format csv").Output);
        Assert.Equal(then, Run("trend --measure jobs --region Emmen --sector C --since 2019 --format csv --as-of 2024").Output);
        var unknown = Run("trend --measure jobs --region Emmen --as-of 1999", exitCode: 2);
        Assert.Contains("provincie/2024", Assert.Single(unknown.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_LatestImport_BringsBackExactlyWhatWas()
    {
        Import(2024);
        var before = Content();
        Import(2025);
        Assert.NotEqual(before, Content());
        Run("undo");
        Assert.Equal(before, Content());
        Run("undo");
        Assert.Contains("niets", Assert.Single(Run("undo", exitCode: 2).ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_AcceptedWarning_IsAFootnoteWhereTheFigureShows()
    {
        Import(2024);
        var grown = string.Join("", Enumerable.Range(2011, 15).Select(y => $"Emmen;{y};C;{(y == 2025 ? 14000 : 9000 + (y % 3 * 20))}\n"));
        _folder.Write("groei.csv", "gemeente;jaar;sbi;banen\n" + grown);
        Assert.Contains("outlying-change", Run("check groei.csv --dataset groei").Error, StringComparison.Ordinal);
        var import = Command.Run(_folder.FullPath, ["import", "groei.csv", "--dataset", "groei", "--accept", "outlying-change=nieuwe fabriek geopend"]);
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("kanttekening: nieuwe fabriek geopend", Run("trend --dataset groei --measure jobs --region Emmen --sector C --since 2016").Output, StringComparison.Ordinal);
        Assert.Contains("nieuwe fabriek geopend", Run("trend --dataset groei --measure jobs --region Emmen --sector C --since 2016 --format json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nieuwe fabriek", Run("trend --dataset groei --measure jobs --region Emmen --sector C --since 2016 --until 2020").Output, StringComparison.Ordinal);
        Assert.Contains("nieuwe fabriek geopend", Run("vintages").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_RevisionAndNobodyToAsk_LoadsNothing()
    {
        Import(2024);
        var before = Content();
        var result = Run("import 2025.csv --dataset provincie --vintage 2025", exitCode: 2);
        Assert.Contains("--yes", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("9.210 -> 9.080", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, Content());
    }

    [Fact]
    public void Import_AcceptedInVain_LeavesNoDatabase()
    {
        Run("import 2024.csv --dataset provincie --accept unit-slip=zomaar", exitCode: 2);
        Assert.False(File.Exists(_folder.PathOf("dtzstats.db")));
    }

    [Fact]
    public void Import_OneMunicipalityRevised_TellsTheSumOfTheRegionToo()
    {
        string[] names = ["Borger-Odoorn", "Coevorden", "Emmen", "Hardenberg", "Hoogeveen"];
        _folder.Write("alle.csv", "gemeente;jaar;banen\n" + string.Concat(names.Select(n => $"{n};2020;10000\n")));
        _folder.Write("emmen.csv", "gemeente;jaar;banen\nEmmen;2020;12000\n");
        Run("import alle.csv --dataset p --vintage 2020");
        Assert.Contains("Dutch TechZone, Alle economische activiteiten, banen, 2020: 50.000 -> 52.000 (+4,0%)\n", Run("import emmen.csv --dataset p --vintage 2021 --yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_FolderOfSeveralDeliveries_TakesThemAllBack()
    {
        Import(2024);
        var before = Content();
        Directory.CreateDirectory(_folder.PathOf("map"));
        File.WriteAllText(_folder.PathOf("map/a.csv"), "gemeente;jaar;banen\nEmmen;2022;100\n");
        File.WriteAllText(_folder.PathOf("map/b.csv"), "gemeente;jaar;banen\nEmmen;2023;100\n");
        Assert.Equal(2, Run("import map/a.csv map/b.csv --dataset q").Output.Split('\n').Count(l => l.StartsWith("q, uitgave", StringComparison.Ordinal)));
        Assert.Equal(2, Run("undo").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(before, Content());
    }

    [Fact]
    public void Export_AsOf_WritesTheVintagesOfThen()
    {
        Import(2024);
        Import(2025);
        Assert.Equal("toen/0001-provincie-2024\n", Run("export --internal --out toen --as-of provincie/2024").Output);
    }

    [Fact]
    public void Findings_OneOfTheFilesThatAreRead_IsLeftAlone()
    {
        var before = File.ReadAllText(_folder.PathOf("2024.csv"));
        Run("check 2024.csv --dataset p --findings 2024.csv", exitCode: 2);
        Run("check . --dataset p --findings 2024.csv", exitCode: 2);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("2024.csv")));
    }

    [Fact]
    public void Findings_PlaceThatCannotBeWritten_IsToldInOneLineAndTheFindingsAreShown()
    {
        _folder.Write("a.csv", "gemeente;jaar;banen\nEmen;2016;1\n");
        Directory.CreateDirectory(_folder.PathOf("map"));
        var result = Run("check a.csv --dataset p --findings map", exitCode: 1);
        Assert.Contains("--findings map: dat is een map; noem een bestand", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("region-unknown", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("geen/meldingen.csv kan niet worden geschreven", Run("check 2024.csv --dataset p --findings geen/meldingen.csv", exitCode: 3).ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("dtzstats: --findings map: dat is een map; noem een bestand", Assert.Single(Run("import a.csv --dataset p --findings map", exitCode: 3).ErrorLines));
    }

    [Fact]
    public void Findings_SeveralDeliveries_StandAfterEachOther()
    {
        _folder.Write("a.csv", "gemeente;jaar;banen\nEmen;2016;1\n");
        _folder.Write("b.csv", "gemeente;jaar;banen\nHogeveen;2016;1\n");
        Run("check a.csv b.csv --dataset p --findings meldingen.csv", exitCode: 1);
        var lines = File.ReadAllLines(_folder.PathOf("meldingen.csv"));
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("region-unknown,row,fail,a.csv,2,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("region-unknown,row,fail,b.csv,2,", lines[2], StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("meldingen.csv.part")));
    }

    [Theory]
    [InlineData("import 2024.csv --dataset p --accept bestaat-niet=reden", 2, "bestaat-niet")]
    [InlineData("import 2024.csv --dataset p --accept outlying-change", 2, "outlying-change")]
    [InlineData("import 2024.csv --dataset p --accept region-unknown=reden", 2, "region-unknown")]
    [InlineData("import 2024.csv --dataset p --layout onzin", 2, "onzin")]
    [InlineData("import 2024.csv --dataset p --mapping 2024.csv", 2, "mapping")]
    [InlineData("revisions --vintage 1999", 2, "1999")]
    public void Run_WrongOption_GivesOneLineAndLeavesTheDatabase(string args, int exitCode, string told)
    {
        Import(2024);
        var before = Content();
        var result = Run(args, exitCode);
        Assert.Contains(told, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, Content());
    }

    [Fact]
    public void Import_Findings_AreWrittenWhole()
    {
        _folder.Write("fout.csv", "gemeente;jaar;banen\n" + string.Concat(Enumerable.Range(0, 1500).Select(i => $"Emen;2016;{i}\n")));
        var result = Run("check fout.csv --dataset p --findings meldingen.csv", exitCode: 1);
        Assert.True(result.ErrorLines.Count < 60);
        var lines = File.ReadAllLines(_folder.PathOf("meldingen.csv"));
        Assert.Equal(1501, lines.Length);
        Assert.All(lines.Skip(1), l => Assert.Contains("region-unknown", l, StringComparison.Ordinal));
    }

    private Result Import(int year) => Run($"import {year}.csv --dataset provincie --vintage {year} --yes");

    private Result Run(string args, int exitCode = 0)
    {
        var result = Command.Run(_folder.FullPath, args);
        Assert.True(result.ExitCode == exitCode, $"{args}: {result.ExitCode} {result.Output}{result.Error}");
        return result;
    }

    /// <summary>Every row of every table.</summary>
    private string Content()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.PathOf("dtzstats.db"), Pooling = false }.ToString());
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1").ToList();
        return string.Join('\n', tables.SelectMany(t => Rows(connection, $"SELECT * FROM {t} ORDER BY 1, 2").Prepend(t)));
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
    }
}
