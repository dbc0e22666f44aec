using System.IO.Compression;
using System.Text.RegularExpressions;

namespace DtzStats.Cli.Tests;

/// <summary>Every command and format is asked for hidden cells, in each way they can be asked; none may tell one, exact or rounded.</summary>
public sealed partial class HiddenCellTests(Secret secret) : IClassFixture<Secret>
{
    private static readonly string[] Regions = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681", "DTZ"];

    private static readonly string[] Formats = ["table", "csv", "json"];

    [Fact]
    public void Hidden_Primary_AreAmongThem()
    {
        Assert.Contains(secret.Hidden, h => h is { Region: "GM0109", Category: "D", Year: 2019 });
        Assert.Contains(secret.Hidden, h => h is { Region: "GM0118", Category: "B", Year: 2019 });
        Assert.InRange(secret.Hidden.Count, 12, 60);
    }

    [Fact]
    public void Exact_Internal_TellsThem()
    {
        // So that the tests below can fail: the same question, asked by who may know, gives the number.
        var hidden = secret.Hidden.First(h => h is { Region: "GM0109", Category: "D" });
        var (exitCode, output, _) = secret.Run("trend", "--measure", "jobs", "--region", "GM0109", "--sector", "D", "--internal", "--format", "csv");
        Assert.Equal(0, exitCode);
        Assert.Contains($",{hidden.Jobs},", output, StringComparison.Ordinal);
    }

    public static TheoryData<string> Questions()
    {
        var data = new TheoryData<string>();
        foreach (var format in Formats)
        {
            foreach (var sector in new[] { "A-U", "B", "D", "B-E", "B-F", "C", "F" })
                foreach (var region in Regions)
                    data.Add($"trend --measure jobs --region {region} --sector {sector} --format {format}");
            foreach (var composition in new[] { "2016", "as-it-was" })
                data.Add($"trend --measure jobs --region DTZ --sector D --members-in {composition} --format {format}");
            foreach (var region in Regions)
            {
                data.Add($"structure --measure jobs --region {region} --format {format}");
                data.Add($"shift-share --measure jobs --region {region} --format {format}");
                foreach (var by in new[] { "value", "change", "growth" })
                    data.Add($"rank --measure jobs --region {region} --of sectors --by {by} --format {format}");
            }

            foreach (var sector in new[] { "B", "D", "B-E" })
                foreach (var by in new[] { "value", "change", "growth" })
                    data.Add($"rank --measure jobs --sector {sector} --by {by} --format {format}");
            data.Add($"compare --measure jobs --region GM0109 --region GM0118 --region DTZ --sector D --format {format}");
            data.Add($"compare --measure jobs --region GM0109 --like 3 --format {format}");
            data.Add($"trend --measure jobs --region GM0109 --sector D --chain --format {format}");
            data.Add($"trend --measure jobs --region GM0109 --sector D --outlook 2030 --format {format}");
            data.Add($"trend --measure jobs --region GM0109 --sector D --as-of 2019 --format {format}");
            data.Add($"trend --measure jobs --region GM0109 --sector D --language en --format {format}");
            data.Add($"revisions --vintage 2019 --format {format}");
            data.Add($"release list --format {format}");
            data.Add($"release diff {Secret.Release} {Secret.Release} --format {format}");
        }

        data.Add("release show --format json");
        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Run_AnyQuestion_TellsNoHiddenCell(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (exitCode, output, error) = secret.Run(question.Split(' '));
        Assert.True(exitCode is 0 or 2, error);
        AssertTellsNone(output, question);
        AssertTellsNone(error, question);
    }

    [Fact]
    public void Run_TrendOfAHiddenCell_SaysThatItIsConfidential()
    {
        var table = secret.Run("trend", "--measure", "jobs", "--region", "GM0109", "--sector", "D").Output;
        Assert.Contains("[c]", table, StringComparison.Ordinal);
        Assert.Contains("[c]: geheim", table, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"confidential\"", secret.Run("trend", "--measure", "jobs", "--region", "GM0109", "--sector", "D", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains(",confidential,", secret.Run("trend", "--measure", "jobs", "--region", "GM0109", "--sector", "D", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Files_TellNoHiddenCell()
    {
        foreach (var sector in new[] { "B", "D" })
            Written($"chart --measure jobs --region GM0109 --region GM0118 --region DTZ --sector {sector} --out", $"{sector}.svg");
        foreach (var language in new[] { "nl", "en" })
            Written($"report --since 2016 --format html,docx,xlsx --language {language} --out", $"rapport-{language}");
        Written("report --since 2016 --region GM0109 --out", "rapport-gemeente");
        Written("export --out", "uitvoer");
        var files = new[] { "B.svg", "D.svg" }.Select(secret.PathOf)
            .Concat(new[] { "rapport-nl", "rapport-en", "rapport-gemeente", "uitvoer" }.SelectMany(f => Directory.EnumerateFiles(secret.PathOf(f), "*", SearchOption.AllDirectories))).ToList();
        Assert.Contains(files, f => f.EndsWith("index.html", StringComparison.Ordinal));
        // Pictures of pixels are drawn from what the SVG beside them is.
        foreach (var file in files.Where(f => Path.GetExtension(f) is not (".png" or ".docx" or ".xlsx")))
            AssertTellsNone(File.ReadAllText(file), file);
        var office = files.Where(f => Path.GetExtension(f) is ".docx" or ".xlsx").ToList();
        Assert.Equal(4, office.Count);
        foreach (var (name, text) in office.SelectMany(Parts))
            AssertTellsNone(text, name);
        Assert.Contains("geheim", File.ReadAllText(secret.PathOf("D.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Internal_MarksEveryFile()
    {
        Written("chart --internal --measure jobs --region GM0109 --sector D --out", "intern.svg");
        Written("report --internal --out", "intern");
        foreach (var file in Directory.EnumerateFiles(secret.PathOf("intern"), "*", SearchOption.AllDirectories).Append(secret.PathOf("intern.svg")).Where(f => Path.GetExtension(f) is ".svg" or ".html" or ".csv"))
            Assert.True(File.ReadAllText(file).Contains("intern, niet voor publicatie", StringComparison.Ordinal), file);
        Assert.Contains("intern, niet voor publicatie", secret.Run("trend", "--internal", "--measure", "jobs", "--region", "DTZ").Output, StringComparison.Ordinal);
    }

    /// <summary>Every part of an Office file: text, tables, alternatives of pictures, properties of the document.</summary>
    private static IEnumerable<(string Name, string Text)> Parts(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith(".png", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            yield return (entry.FullName, reader.ReadToEnd());
        }
    }

    private void Written(string command, string name)
    {
        var (exitCode, _, error) = secret.Run([.. command.Split(' '), secret.PathOf(name)]);
        Assert.True(exitCode == 0, error);
    }

    private void AssertTellsNone(string text, string where)
    {
        var numbers = Numbers().Matches(text).Select(m => Separators().Replace(m.Value, "")).ToHashSet();
        foreach (var (region, category, year, jobs) in secret.Hidden)
            foreach (var told in new[] { jobs, (jobs + 5) / 10 * 10 })
                Assert.False(numbers.Contains($"{told}"), $"{where} tells {region} {category} {year}: {told}");
    }

    [GeneratedRegex("[0-9]{1,3}([.,\u00a0\u202f][0-9]{3})+|[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex Separators();
}
