using System.Text.RegularExpressions;
using DtzStats.Cli.Screens;

namespace DtzStats.Cli.Tests;

/// <summary>The command within this process: surroundings, languages, terminals.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string File2017 = "Gemeente\tJaar\tBanen totaal\tVestigingen totaal\nEmmen\t2017\t45390\t7810\n";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment;

    public CommandLineTests()
    {
        _environment = new Dictionary<string, string> { ["DTZSTATS_DB"] = _folder.PathOf("a.db") };
        Assert.Equal(0, Run("import", _folder.Write("lisa.csv", File2017)).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_Db_GoesBeforeTheEnvironment()
    {
        Assert.True(File.Exists(_folder.PathOf("a.db")));
        var result = Run("trend", "--measure", "jobs", "--region", "Emmen", "--db", _folder.PathOf("other.db"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("other.db", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LanguageOfTheEnvironment_IsUsed()
    {
        _environment["DTZSTATS_LANGUAGE"] = "en";
        Assert.Contains("unknown region", Run("trend", "--measure", "jobs", "--region", "Emen").Error, StringComparison.Ordinal);
        Assert.Contains("onbekend gebied", Run("trend", "--measure", "jobs", "--region", "Emen", "--language", "nl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_NoTerminal_IsPlainText()
    {
        var output = Run("trend", "--measure", "jobs", "--region", "Emmen").Output;
        Assert.Contains("45.390", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => c is '\u001b' or '\u2502' or '\u2500');
    }

    [Fact]
    public void Trend_TerminalOf80Columns_HasATableWithLinesAndNoBrokenNumbers()
    {
        // Whether colours are written depends on the terminal that the tests run in.
        var output = Regex.Replace(Run(isTerminal: true, "trend", "--measure", "jobs", "--region", "Emmen").Output, @"\u001b\[[0-9;]*m", "");
        Assert.Contains("\u2500", output, StringComparison.Ordinal);
        Assert.Matches(@" 2017 +45\.390 +n\.v\.t\. +n\.v\.t\. +0 +100,0 +n\.v\.t\.", output);
        Assert.All(output.Split('\n').Take(8), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void HasColour_NoColor_IsObeyed()
    {
        Assert.True(ScreenOf(isTerminal: true).HasColour);
        Assert.False(ScreenOf(isTerminal: false).HasColour);
        _environment["NO_COLOR"] = "1";
        Assert.False(ScreenOf(isTerminal: true).HasColour);
        _environment["NO_COLOR"] = "";
        Assert.True(ScreenOf(isTerminal: true).HasColour);
    }

    [Fact]
    public void Trend_Notes_GoToStandardError()
    {
        var result = Run("trend", "--measure", "jobs", "--region", "Emmen");
        Assert.Contains("basisjaar is 2017", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("basisjaar is 2017", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Help_EachCommand_ExplainsEachOptionAndHasExamples(string language)
    {
        foreach (var command in CommandLine.Build(new Options.CommonOptions(), ScreenOf(false), TimeProvider.System).Subcommands)
        {
            var help = Run(command.Name, "--help", "--language", language).Output.Split('\n');
            Assert.Contains(help, l => l.StartsWith($"  dtzstats {command.Name} ", StringComparison.Ordinal));
            foreach (var option in command.Options.Where(o => o is not System.CommandLine.Help.HelpOption))
                Assert.Contains(help, l => l.StartsWith($"  {option.Name} ", StringComparison.Ordinal) && l.Split("  ", StringSplitOptions.RemoveEmptyEntries).Length == 2);
        }
    }

    [Fact]
    public void Run_NothingAtAll_ShowsTheCommands()
    {
        var result = Run();
        Assert.Equal(0, result.ExitCode);
        foreach (var name in new[] { "import", "trend", "chart", "report" })
            Assert.Contains($"  {name} ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_SeveralFilesOfOneDataset_MakesAVintageOfEach()
    {
        var later = _folder.Write("later.csv", File2017.Replace("2017", "2018", StringComparison.Ordinal));
        Assert.Equal(0, Run("import", later).ExitCode);
        var result = Run("trend", "--measure", "jobs", "--region", "Emmen", "--since", "2017", "--format", "csv");
        Assert.Equal(3, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("verschillende uitgaven (2017, 2018)", result.Error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args) => Run(isTerminal: false, args);

    private (int ExitCode, string Output, string Error) Run(bool isTerminal, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, ScreenOf(isTerminal) with { Output = output, Error = error }, TimeProvider.System);
        return (exitCode, output.ToString(), error.ToString());
    }

    private Screen ScreenOf(bool isTerminal) => new(TextWriter.Null, TextWriter.Null, isTerminal, name => _environment.GetValueOrDefault(name), TextReader.Null, false);
}
