using System.CommandLine;
using System.CommandLine.Help;
using DtzStats.Cli.Commands;
using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Storage;

namespace DtzStats.Cli;

/// <summary>The command <c>dtzstats</c>, from its arguments to its exit code.</summary>
internal static class CommandLine
{
    internal static int Run(IReadOnlyList<string> args, Screen screen, TimeProvider time)
    {
        var common = new CommonOptions();
        var root = Build(common, screen, time);
        var parsed = root.Parse(args);
        var language = Language.Dutch;
        try
        {
            language = common.LanguageOf(parsed, screen);
            UsageCheck.Check(parsed);
            return parsed.Invoke(new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandException e)
        {
            return Report(e, language, screen, parsed.GetValue(common.Verbose));
        }
        catch (StoreException e)
        {
            return Report(StoreFailures.Explain(e), language, screen, parsed.GetValue(common.Verbose));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Report(CommandException.Failure($"niet gelukt: {e.Message}", $"failed: {e.Message}", e), language, screen, parsed.GetValue(common.Verbose));
        }
#pragma warning disable CA1031 // The last resort: one line instead of a stack trace, whatever went wrong.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Report(
                CommandException.Failure($"onverwachte fout: {e.Message}; herhaal met --verbose en meld het", $"unexpected error: {e.Message}; repeat with --verbose and report it", e),
                language,
                screen,
                parsed.GetValue(common.Verbose));
        }
    }

    internal static RootCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var root = new RootCommand();
        DescribedCommand[] commands =
        [
            CheckCommand.Build(common, screen, time),
            ImportCommand.Build(common, screen, time),
            VintagesCommand.Build(common, screen, time),
            RevisionsCommand.Build(common, screen, time),
            UndoCommand.Build(common, screen, time),
            ExportCommand.Build(common, screen, time),
            ReleaseCommand.Build(common, screen, time),
            TrendCommand.Build(common, screen, time),
            StructureCommand.Build(common, screen, time),
            ShiftShareCommand.Build(common, screen, time),
            CompareCommand.Build(common, screen, time),
            RankCommand.Build(common, screen, time),
            ChartCommand.Build(common, screen, time),
            ReportCommand.Build(common, screen, time),
            GalleryCommand.Build(common, screen, time),
            ServeCommand.Build(common, screen, time),
            PublishCommand.Build(common, screen, time),
            VerifyCommand.Build(common, screen, time),
        ];
        foreach (var command in commands)
        {
            foreach (var runnable in command.Subcommands.Prepend(command))
                foreach (var option in common.All)
                    runnable.Options.Add(option);
            root.Subcommands.Add(command);
        }

        // So that the first screen can be had in the other language too.
        root.Options.Add(common.Language);
        root.Options.OfType<HelpOption>().Single().Action = new HelpScreen(common, screen);
        root.SetAction(parsed => HelpScreen.Write(root, common.LanguageOf(parsed, screen), screen));
        return root;
    }

    private static int Report(CommandException e, Language language, Screen screen, bool verbose)
    {
        screen.Error.WriteLine($"dtzstats: {e.Text.In(language)}");
        if (verbose && e.InnerException is { } inner)
            screen.Error.WriteLine(inner);
        return e.ExitCode;
    }
}
