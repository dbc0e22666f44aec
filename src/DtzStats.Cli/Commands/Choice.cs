using System.CommandLine;
using DtzStats.Cli.Options;

namespace DtzStats.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class Choice
{
    /// <summary>What the word stands for; the first choice where the option is not given.</summary>
    /// <exception cref="CommandException">The word is none of them.</exception>
    internal static T Of<T>(ParseResult parsed, DescribedOption<string?> option, params IReadOnlyList<(string Word, T Value)> choices)
    {
        if (parsed.GetValue(option) is not { } word)
            return choices[0].Value;
        foreach (var choice in choices)
            if (choice.Word == word)
                return choice.Value;
        var words = string.Join(", ", choices.Select(c => c.Word));
        throw CommandException.Usage($"{option.Name} \"{word}\": kies {words}", $"{option.Name} \"{word}\": choose {words}");
    }
}
