using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The form that a result comes in.</summary>
internal static class FormatOption
{
    private static readonly string[] Known = ["table", "csv", "json"];

    internal static DescribedOption<string?> Of(params ReadOnlySpan<string> formats)
    {
        var names = string.Join('|', formats);
        return new DescribedOption<string?>("--format", new BilingualText(names, names), new BilingualText("vorm van de uitvoer (table)", "form of the output (table)"));
    }

    /// <exception cref="CommandException">The format is unknown.</exception>
    internal static string Read(ParseResult parsed, DescribedOption<string?> option)
    {
        var format = parsed.GetValue(option) ?? "table";
        return Known.Contains(format) ? format
            : throw CommandException.Usage($"onbekende uitvoer \"{format}\": kies table, csv of json", $"unknown format \"{format}\": choose table, csv or json");
    }
}
