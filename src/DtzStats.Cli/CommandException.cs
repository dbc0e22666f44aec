using DtzStats.Core.Languages;

namespace DtzStats.Cli;

/// <summary>Ends the command with one line of error and an exit code.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has an exit code and a text.")]
internal sealed class CommandException(int exitCode, BilingualText text, Exception? innerException = null)
    : Exception(text.English, innerException)
{
    internal int ExitCode { get; } = exitCode;

    internal BilingualText Text { get; } = text;

    internal static CommandException Usage(string dutch, string english) => new(Cli.ExitCode.WrongUsage, new BilingualText(dutch, english));

    internal static CommandException Failure(string dutch, string english, Exception? inner = null) =>
        new(Cli.ExitCode.Failed, new BilingualText(dutch, english), inner);
}
