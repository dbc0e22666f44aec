using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtzStats.Cli.Screens;
using Microsoft.Data.Sqlite;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>Releases as a user makes, asks for and compares them.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private const string Header = "gemeentecode;jaar;sbi;banen;vestigingen\n";

    private static readonly string[] Municipalities = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681"];

    private static readonly string[] Sections = ["A", "C", "F", "G", "Q"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_SameReleaseAfterNewFiguresAndOtherCodelists_IsTheSameBytes()
    {
        Import("2024", "2016", "2017");
        Done("release create 2017");
        Done($"report --since 2016 --format html,docx,xlsx --out {_folder.PathOf("toen")}");
        Import("2025", "2016", "2017", "2018");
        Done("release create 2018");
        CopyData();
        var regions = _folder.PathOf("data", "codelists", "regions.csv");
        File.WriteAllText(regions, File.ReadAllText(regions).Replace("Emmen", "Nieuw-Emmen", StringComparison.Ordinal));
        Done($"report --since 2016 --format html,docx,xlsx --release 2017 --data {_folder.PathOf("data")} --out {_folder.PathOf("nu")}");
        Assert.Equal(Content("toen"), Content("nu"));
    }

    [Fact]
    public void Trend_FiguresAfterTheLatestRelease_StayOutAndAreTold()
    {
        Import("2024", "2016", "2017");
        Done("release create 2017");
        Import("2025", "2016", "2017", "2018");
        var (_, output, error) = Run("trend --measure jobs --region Emmen --format csv");
        Assert.DoesNotContain(",2018,", output, StringComparison.Ordinal);
        Assert.Contains("na publicatie 2017 zijn er cijfers geladen", error, StringComparison.Ordinal);
        Assert.Contains(",2018,", Run("trend --measure jobs --region Emmen --format csv --internal").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_NewYearRevisionAndRule_TellsEachWithItsChartsAndSentences()
    {
        Import("2024", "2016", "2017");
        Done("release create a");
        Import("2025", "2016", "2017", "2018");
        Done("release create b");
        File.WriteAllText(_folder.PathOf("regels.json"), """{ "roundTo": 100 }""");
        Done($"release create c --rules {_folder.PathOf("regels.json")}");
        var data = Run("release diff a b --format csv").Output;
        Assert.Contains("figure,new-year,register,jobs,GM0114,A,2018", data, StringComparison.Ordinal);
        Assert.Contains("figure,revision,register,jobs,GM0114,A-U,2017", data, StringComparison.Ordinal);
        Assert.Contains("chart,new-year,", data, StringComparison.Ordinal);
        Assert.Contains("sentence,new-year,", data, StringComparison.Ordinal);
        Assert.DoesNotContain(",rule,", data, StringComparison.Ordinal);
        var rules = Run("release diff b c").Output;
        Assert.Contains("cijfers, regel of geheimhouding: ", rules, StringComparison.Ordinal);
        Assert.Contains("(regel of geheimhouding)", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("herziening", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_RevisionOfWhatHidesAnother_LeavesTheHolesOfTheReleaseBefore()
    {
        // Two releases with other holes would fill each other's: C is 5370 - 620 - 800 - 3500.
        Load("v1", "C;450;2", "F;620;40", "G;800;50", "H;3500;90", "A-U;5370;182");
        Done("release create a");
        Load("v2", "C;450;2", "F;620;40", "G;500;50", "H;3500;90", "A-U;5070;182");
        Done("release create b");
        Assert.DoesNotContain("[c],", Run("release diff a b --format csv").Output, StringComparison.Ordinal);
        foreach (var release in new[] { "a", "b" })
            Assert.All(new[] { "C", "F" }, s => Assert.Contains(",confidential,", Run($"trend --measure jobs --region Emmen --sector {s} --since 2024 --format csv --release {release}").Output, StringComparison.Ordinal));

        void Load(string vintage, params string[] cells) => Done($"import {_folder.Write($"{vintage}.csv", Header + string.Concat(cells.Select(c => $"GM0114;2024;{c}\n")))} --dataset register --vintage {vintage} --yes");
    }

    [Fact]
    public void Create_SameCountsInAnotherDataset_AreWithheldInBothAndInAConceptToo()
    {
        // Without establishments of its own the second has no reason to withhold C, and would tell it of the first.
        Done($"import {_folder.Write("register.csv", Header + "GM0114;2024;C;450;2\nGM0114;2024;F;620;40\nGM0114;2024;G;800;50\nGM0114;2024;A-U;1870;92\n")} --dataset register --vintage v1 --yes");
        Done($"import {_folder.Write("ander.csv", "gemeentecode;jaar;sbi;banen\nGM0114;2024;C;451\nGM0114;2024;F;622\nGM0114;2024;G;800\nGM0114;2024;A-U;1873\n")} --dataset ander --vintage v1 --yes");
        AssertWithheld("");
        Done("release create a");
        AssertWithheld(" --release a");

        void AssertWithheld(string release) => Assert.All(
            new[] { "register", "ander" },
            d => Assert.Contains(",confidential,", Run($"trend --measure jobs --region Emmen --sector C --since 2024 --format csv --dataset {d}{release}").Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Undo_ReleasedVintage_CannotBeTamperedWithEither()
    {
        Import("2024", "2016", "2017");
        Done("release create 2017");
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf("a.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM withheld_cell";
        Assert.Contains("a release never changes", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Release_TellsRulesVintagesAndLoss()
    {
        Import("2024", "2016", "2017");
        Assert.Contains("publicatie 2017 gemaakt", Done("release create 2017"), StringComparison.Ordinal);
        var shown = Done("release show");
        Assert.Contains("geheim: minder dan 3 vestigingen; niet te berekenen tot op 10%", shown, StringComparison.Ordinal);
        Assert.Contains("register, uitgave 2024: afgerond op veelvouden van 10", shown, StringComparison.Ordinal);
        Assert.Contains("te weinig vestigingen", shown, StringComparison.Ordinal);
        Assert.Contains("to protect others", Done("release show 2017 --language en"), StringComparison.Ordinal);
        Assert.StartsWith("name,created_at,", Done("release list --format csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("release create 2017", "er is al een publicatie 2017", 2)]
    [InlineData("release create a/b", "kan geen naam", 2)]
    [InlineData("release create concept", "kan geen naam", 2)]
    [InlineData("release create", "er ontbreekt iets: dtzstats release create NAAM", 2)]
    [InlineData("release create x --rules weg.json", "niet te lezen", 2)]
    [InlineData("release creat x", "bedoelt u create?", 2)]
    [InlineData("release show 2016", "bedoelt u \"2017\"?", 2)]
    [InlineData("release diff 2017 onbekend", "er is geen publicatie \"onbekend\"", 2)]
    [InlineData("trend --measure jobs --region Emmen --release 2018", "er is geen publicatie \"2018\"", 2)]
    [InlineData("trend --measure jobs --region Emmen --release 2017 --as-of 2024", "--release gaat niet samen", 2)]
    [InlineData("trend --measure jobs --region Emmen --release 2017 --internal", "--release gaat niet samen", 2)]
    [InlineData("trend --measure jobs --region Emmen --as-of 2024", "--as-of geeft cijfers die geen publicatie heeft beoordeeld", 2)]
    [InlineData("revisions", "is voor intern gebruik", 2)]
    [InlineData("release create CONCEPT", "kan geen naam", 2)]
    [InlineData("undo", "hoort bij een publicatie (2017)", 2)]
    public void Run_WhatCannotBe_IsOneLineThatSaysWhy(string command, string told, int exitCode)
    {
        Import("2024", "2016", "2017");
        Done("release create 2017");
        var (code, output, error) = Run(command);
        Assert.Equal((exitCode, ""), (code, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("{ \"leastEstablishment\": 3 }", "leastEstablishment")]
    [InlineData("{ \"roundTo\": 7 }", "\"roundTo\" is 1, 5, 10, 100 of 1000")]
    [InlineData("", "")]
    public void Create_RulesThatAreWrong_SaysWhichFileAndWhat(string rules, string told)
    {
        Import("2024", "2016", "2017");
        var file = _folder.Write("regels.json", rules);
        var (code, _, error) = Run($"release create 2017 --rules {file}");
        Assert.Equal(2, code);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Contains("maak er een met", Run("release show 2017").Error, StringComparison.Ordinal);
    }

    private string Done(string command)
    {
        var (exitCode, output, error) = Run(command);
        Assert.True(exitCode == 0, $"{command}: {error}");
        return output;
    }

    private (int ExitCode, string Output, string Error) Run(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        return (CommandLine.Run(command.Split(' '), screen, TimeProvider.System), output.ToString(), error.ToString());
    }

    /// <summary>Five sections of the five municipalities; a later delivery says a little more of each, and Coevorden has few in C.</summary>
    private void Import(string vintage, params string[] years)
    {
        var more = vintage == "2025" ? 40 : 0;
        var text = new StringBuilder(Header);
        foreach (var year in years)
            foreach (var (place, municipality) in Municipalities.Index())
            {
                var jobs = Sections.Select((_, i) => 1000 + (317 * place) + (141 * i) + int.Parse(year[2..], CultureInfo.InvariantCulture) + more).ToList();
                var establishments = Sections.Select((s, i) => (municipality, s) == ("GM0109", "C") ? 2 : 30 + place + i).ToList();
                foreach (var (i, section) in Sections.Index())
                    text.Append(CultureInfo.InvariantCulture, $"{municipality};{year};{section};{jobs[i]};{establishments[i]}\n");
                text.Append(CultureInfo.InvariantCulture, $"{municipality};{year};A-U;{jobs.Sum()};{establishments.Sum()}\n");
            }

        var file = _folder.Write($"register-{vintage}.csv", text.ToString());
        Done($"import {file} --dataset register --vintage {vintage} --yes");
    }

    private void CopyData()
    {
        foreach (var file in new[] { "codelists", "boundaries", "ecosystem", "mappings", "sources" }.Select(f => Repository.PathOf("data", f)).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)))
        {
            var copy = _folder.PathOf("data", Path.GetRelativePath(Repository.PathOf("data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private List<(string Name, string Hash)> Content(string folder) =>
        [.. Directory.EnumerateFiles(_folder.PathOf(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(_folder.PathOf(folder), f), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))))];
}
