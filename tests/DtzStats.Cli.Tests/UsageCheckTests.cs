using DtzStats.Cli.Screens;

namespace DtzStats.Cli.Tests;

public sealed class UsageCheckTests
{
    [Theory]
    [InlineData("foo", "onbekend commando \"foo\"; zie dtzstats --help")]
    [InlineData("tren", "onbekend commando \"tren\" (bedoelt u trend?); zie dtzstats --help")]
    [InlineData("trend --mesure jobs", "onbekende optie \"--mesure\" (bedoelt u --measure?); zie dtzstats trend --help")]
    [InlineData("trend --measure", "bij --measure ontbreekt de waarde: --measure GROOTHEID; zie dtzstats trend --help")]
    [InlineData("trend --language", "bij --language ontbreekt de waarde: --language nl|en; zie dtzstats trend --help")]
    [InlineData("trend --language nl --language en", "--language kan maar één keer; zie dtzstats trend --help")]
    [InlineData("trend --verbose=maybe", "\"maybe\" is te veel; zie dtzstats trend --help")]
    [InlineData("trend jobs", "\"jobs\" is te veel; zie dtzstats trend --help")]
    [InlineData("--db a.db trend", "--db hoort achter het commando; zie dtzstats trend --help")]
    [InlineData("import --mesure jobs", "onbekende optie \"--mesure\"; zie dtzstats import --help")]
    [InlineData("check a.csv --layuot lisa", "onbekende optie \"--layuot\" (bedoelt u --layout?); zie dtzstats check --help")]
    [InlineData("release diff a", "er ontbreekt iets: dtzstats release diff EERDER LATER [opties]; zie dtzstats release diff --help")]
    [InlineData("release show a b", "\"b\" is te veel; zie dtzstats release show --help")]
    public void Check_WhatCannotBeUnderstood_IsOneLineInTheReadersLanguage(string arguments, string told) =>
        Assert.Equal((2, "", $"dtzstats: {told}\n"), Run(arguments.Split(' ')));

    [Fact]
    public void Check_English_IsEnglish() =>
        Assert.Equal((2, "", "dtzstats: --since lacks its value: --since YEAR; see dtzstats trend --help\n"), Run("trend", "--language", "en", "--since"));

    [Theory]
    [InlineData("--language en --help")]
    [InlineData("--help --language en")]
    [InlineData("--language en")]
    public void Check_LanguageOfTheFirstScreen_IsUnderstood(string arguments)
    {
        var (exitCode, output, error) = Run(arguments.Split(' '));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Usage: dtzstats COMMAND", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LanguageBeforeTheCommand_IsItsLanguageToo() =>
        Assert.Contains("Usage: dtzstats trend", Run("--language", "en", "trend", "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_NameAfterTwoDashes_IsAFile() =>
        Assert.Contains("\"-weg.csv\" bestaat niet", Run("check", "--", "-weg.csv").Error, StringComparison.Ordinal);

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, IsTerminal: false, _ => null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), output.ToString(), error.ToString());
    }
}
