using System.CommandLine;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    internal DescribedOption<string?> Db { get; } = new(
        "--db",
        new BilingualText("PAD", "PATH"),
        new BilingualText("databasebestand (anders DTZSTATS_DB, anders dtzstats.db in deze map)", "database file (else DTZSTATS_DB, else dtzstats.db in this folder)"));

    internal DescribedOption<string?> Data { get; } = new(
        "--data",
        new BilingualText("MAP", "DIR"),
        new BilingualText("map met codelijsten en bronnen (anders DTZSTATS_DATA, anders die van het programma)", "folder with codelists and sources (else DTZSTATS_DATA, else the program's own)"));

    internal DescribedOption<string?> Language { get; } = new(
        "--language",
        new BilingualText("nl|en", "nl|en"),
        new BilingualText("taal van scherm en rapport (anders DTZSTATS_LANGUAGE, anders nl)", "language of screen and report (else DTZSTATS_LANGUAGE, else nl)"));

    internal DescribedFlag Verbose { get; } = new(
        "--verbose",
        new BilingualText("bij een fout ook de technische details", "technical details too when something fails"));

    internal IEnumerable<Option> All => [Db, Data, Language, Verbose];

    internal string DbPath(ParseResult parsed, Screen screen) =>
        parsed.GetValue(Db) ?? NonEmpty(screen.Environment("DTZSTATS_DB")) ?? "dtzstats.db";

    internal string DataFolder(ParseResult parsed, Screen screen) =>
        parsed.GetValue(Data) ?? NonEmpty(screen.Environment("DTZSTATS_DATA")) ?? Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The language, also of a command line that is not understood, so that the reader is told so in it.</summary>
    /// <exception cref="CommandException">The language is neither nl nor en.</exception>
    internal Language LanguageOf(ParseResult parsed, Screen screen) =>
        ((parsed.GetResult(Language)?.Tokens is [var written] ? written.Value : null) ?? NonEmpty(screen.Environment("DTZSTATS_LANGUAGE")) ?? "nl") switch
        {
            "nl" => Core.Languages.Language.Dutch,
            "en" => Core.Languages.Language.English,
            var other => throw CommandException.Usage($"onbekende taal \"{other}\": kies nl of en", $"unknown language \"{other}\": choose nl or en"),
        };

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
