using Spectre.Console;

namespace DtzStats.Cli.Screens;

/// <summary>Where results and errors go, and whether a person sees them.</summary>
/// <param name="IsTerminal">That the output is a terminal: tables get lines and colour.</param>
internal sealed record Screen(TextWriter Output, TextWriter Error, bool IsTerminal, Func<string, string?> Environment)
{
    /// <summary>Wide enough that no table row of a file or pipe is ever broken.</summary>
    private const int WidthOfFiles = 400;

    /// <summary>NO_COLOR with any text in it turns colour off, as no-color.org has it.</summary>
    internal bool HasColour => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>Does some work; on a terminal a line says meanwhile what is being done.</summary>
    internal T Working<T>(string text, Func<T> work) => IsTerminal ? Ansi().Status().Start(Markup.Escape(text), _ => work()) : work();

    internal IAnsiConsole Ansi()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            // The default ones turn colours on for build servers, also where the output is a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!IsTerminal)
            console.Profile.Width = WidthOfFiles;
        return console;
    }
}
