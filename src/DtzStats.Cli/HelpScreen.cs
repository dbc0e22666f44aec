using System.CommandLine;
using System.CommandLine.Invocation;
using DtzStats.Cli.Commands;
using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli;

/// <summary>The help of the whole command and of each part of it, with examples, in both languages.</summary>
internal sealed class HelpScreen(CommonOptions common, Screen screen) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult) =>
        Write(parseResult.CommandResult.Command, common.LanguageOf(parseResult, screen), screen);

    internal static int Write(Command command, Language language, Screen screen)
    {
        string Say(string dutch, string english) => language == Language.Dutch ? dutch : english;
        if (command is DescribedCommand described)
            WriteCommand(described, language, screen.Output, Say);
        else
            WriteRoot(command, language, screen.Output, Say);
        return ExitCode.Done;
    }

    private static void WriteRoot(Command root, Language language, TextWriter output, Func<string, string, string> say)
    {
        output.WriteLine(say(
            "dtzstats - regionale economische cijfers van de Dutch TechZone, van CSV-bestand tot rapport",
            "dtzstats - regional economic statistics of the Dutch TechZone, from CSV file to report"));
        output.WriteLine();
        output.WriteLine(say("Gebruik: dtzstats COMMANDO [opties]", "Usage: dtzstats COMMAND [options]"));
        output.WriteLine();
        output.WriteLine(say("Commando's:", "Commands:"));
        Columns(output, root.Subcommands.OfType<DescribedCommand>().Select(c => (c.Name, c.Text.In(language))));
        output.WriteLine();
        output.WriteLine(say("Meer over een commando: dtzstats COMMANDO --help", "More on a command: dtzstats COMMAND --help"));
        output.WriteLine(say(
            "Uitgangscodes: 0 gelukt, 1 de cijfers zijn geweigerd, 2 verkeerd gebruik, 3 iets anders ging mis",
            "Exit codes: 0 done, 1 the data was refused, 2 wrong usage, 3 something else failed"));
    }

    private static void WriteCommand(DescribedCommand command, Language language, TextWriter output, Func<string, string, string> say)
    {
        output.WriteLine($"dtzstats {command.Path} - {command.Text.In(language)}");
        output.WriteLine();
        output.WriteLine($"{say("Gebruik", "Usage")}: dtzstats {command.Path} {command.Usage.In(language)}");
        output.WriteLine();
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine(say("Onderdelen:", "Parts:"));
            Columns(output, command.Subcommands.OfType<DescribedCommand>().Select(c => (c.Name, c.Text.In(language))));
            output.WriteLine();
        }

        output.WriteLine(say("Opties:", "Options:"));
        Columns(output, command.Options.OfType<IDescribed>().Select(o => ($"{((Option)o).Name} {o.ValueName.In(language)}".TrimEnd(), o.Text.In(language))));
        output.WriteLine();
        output.WriteLine(say("Voorbeelden:", "Examples:"));
        foreach (var example in command.Examples)
            output.WriteLine("  " + example);
    }

    private static void Columns(TextWriter output, IEnumerable<(string Name, string Text)> rows)
    {
        var list = rows.ToList();
        var width = list.Max(r => r.Name.Length);
        foreach (var (name, text) in list)
            output.WriteLine($"  {name.PadRight(width)}  {text}");
    }
}
