using System.CommandLine;
using DtzStats.Cli.Commands;
using DtzStats.Core.Codes;

namespace DtzStats.Cli;

/// <summary>Finds out, before anything runs, whether the command line can be understood; in one line if not.</summary>
internal static class UsageCheck
{
    /// <exception cref="CommandException">An option or argument is unknown, missing or has no value.</exception>
    internal static void Check(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            throw Unknown(parsed, parsed.UnmatchedTokens[0]);
        if (parsed.Errors.Count > 0)
            throw CommandException.Usage($"zo niet te begrijpen: {parsed.Errors[0].Message} {See(parsed, "zie")}", $"cannot be understood: {parsed.Errors[0].Message} {See(parsed, "see")}");
    }

    private static CommandException Unknown(ParseResult parsed, string token)
    {
        var command = parsed.CommandResult.Command;
        if (!token.StartsWith('-') && command.Subcommands.Count > 0)
        {
            var near = Nearest.To(token, command.Subcommands.Select(c => c.Name));
            return CommandException.Usage(
                $"onbekend commando \"{token}\"{Meant(near, "bedoelt u")}; {See(parsed, "zie")}",
                $"unknown command \"{token}\"{Meant(near, "did you mean")}; {See(parsed, "see")}");
        }

        var option = token.StartsWith('-') ? Nearest.To(token, command.Options.Select(o => o.Name)) : null;
        return CommandException.Usage(
            $"onbekende optie \"{token}\"{Meant(option, "bedoelt u")}; {See(parsed, "zie")}",
            $"unknown option \"{token}\"{Meant(option, "did you mean")}; {See(parsed, "see")}");
    }

    private static string Meant(string? near, string words) => near is null ? "" : $" ({words} {near}?)";

    private static string See(ParseResult parsed, string word) =>
        parsed.CommandResult.Command is DescribedCommand command ? $"{word} dtzstats {command.Path} --help" : $"{word} dtzstats --help";
}
