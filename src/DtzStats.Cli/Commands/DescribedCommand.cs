using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary>A command with its explanation in both languages.</summary>
internal sealed class DescribedCommand(string name, BilingualText text, BilingualText usage, params IReadOnlyList<string> examples) : Command(name)
{
    internal BilingualText Text { get; } = text;

    /// <summary>What follows the name on a usage line.</summary>
    internal BilingualText Usage { get; } = usage;

    internal IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Its name behind that of the command it is a part of: "release create".</summary>
    internal string Path => Parents.OfType<DescribedCommand>().FirstOrDefault() is { } parent ? $"{parent.Path} {Name}" : Name;
}
