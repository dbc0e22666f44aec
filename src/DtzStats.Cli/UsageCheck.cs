using System.CommandLine;
using System.CommandLine.Parsing;
using DtzStats.Cli.Commands;
using DtzStats.Cli.Options;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;

namespace DtzStats.Cli;

/// <summary>Finds out, before anything runs, whether the command line can be understood; in one line if not.</summary>
internal static class UsageCheck
{
    /// <exception cref="CommandException">An option or argument is unknown, missing, too many or has no value.</exception>
    internal static void Check(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var token, ..])
            throw Usage(Unmatched(command, token), command);
        if (LooksLikeOption(parsed) is { } option)
            throw Usage(UnknownOption(command, option), command);
        if (parsed.Errors is [var error, ..])
            throw Usage(error.SymbolResult is OptionResult result ? WrongValue(result) : Incomplete(command), command);
    }

    /// <summary>An option that was taken for a file, because the command takes any number of these; after <c>--</c> it is one.</summary>
    private static string? LooksLikeOption(ParseResult parsed) =>
        parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)
            ? null
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).FirstOrDefault(v => v.Length > 1 && v.StartsWith('-'));

    private static BilingualText Unmatched(Command command, string token)
    {
        if (token.StartsWith('-'))
            return UnknownOption(command, token);
        if (command.Subcommands.Count > 0)
            return Unknown("onbekend commando", "unknown command", token, Nearest.To(token, command.Subcommands.Select(c => c.Name)));
        return new BilingualText($"\"{token}\" is te veel", $"\"{token}\" is too much");
    }

    private static BilingualText UnknownOption(Command command, string token)
    {
        var name = token.Split('=', 2)[0];
        return command.Options.Any(o => o.Name == name)
            ? new BilingualText($"{name} hoort achter het commando", $"{name} comes after the command")
            : Unknown("onbekende optie", "unknown option", token, Nearest.To(name, command.Options.Select(o => o.Name)));
    }

    private static BilingualText Unknown(string dutch, string english, string token, string? near) =>
        near is null
            ? new BilingualText($"{dutch} \"{token}\"", $"{english} \"{token}\"")
            : new BilingualText($"{dutch} \"{token}\" (bedoelt u {near}?)", $"{english} \"{token}\" (did you mean {near}?)");

    private static BilingualText WrongValue(OptionResult result)
    {
        var name = result.Option.Name;
        if (result.Tokens.Count > 1)
            return new BilingualText($"{name} kan maar één keer", $"{name} can be given only once");
        var value = ((IDescribed)result.Option).ValueName;
        return new BilingualText($"bij {name} ontbreekt de waarde: {name} {value.Dutch}", $"{name} lacks its value: {name} {value.English}");
    }

    private static BilingualText Incomplete(Command command) =>
        command is DescribedCommand described
            ? new BilingualText($"er ontbreekt iets: dtzstats {described.Path} {described.Usage.Dutch}", $"something is missing: dtzstats {described.Path} {described.Usage.English}")
            : new BilingualText("zo niet te begrijpen", "cannot be understood");

    private static CommandException Usage(BilingualText wrong, Command command)
    {
        var help = command is DescribedCommand described ? $"dtzstats {described.Path} --help" : "dtzstats --help";
        return CommandException.Usage($"{wrong.Dutch}; zie {help}", $"{wrong.English}; see {help}");
    }
}
