using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats check</c>: what is wrong in files, and what they would change; nothing is written.</summary>
internal static class CheckCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var paths = new Argument<string[]>("paths") { Arity = ArgumentArity.ZeroOrMore };
        var flags = new ImportFlags();
        var command = new DescribedCommand(
            "check",
            new BilingualText("wat er mis is in bestanden en wat ze zouden veranderen, zonder iets te laden", "what is wrong in files and what they would change, without loading anything"),
            new BilingualText("BESTAND-OF-MAP... [opties]", "FILE-OR-FOLDER... [options]"),
            "dtzstats check gemeente_2025.csv",
            "dtzstats check levering.zip --dataset drenthe --findings meldingen.csv");
        command.Arguments.Add(paths);
        foreach (var option in flags.ForCheck)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            return Run(session, ImportRequest.From(parsed, paths, flags, session));
        });
        return command;
    }

    private static int Run(Session session, ImportRequest request)
    {
        var importer = session.Importer();
        using var store = session.OpenForReadingIfThere();
        var (all, unwritten) = OpenFindings(session, request);
        using var file = all;
        var deliveries = request.Read(session, importer, store, all);
        try
        {
            foreach (var delivery in deliveries)
                session.Screen.Working(session.Language == Language.Dutch ? "controleren..." : "checking...", () =>
                {
                    importer.Check(delivery, request.Options, store);
                    return 0;
                });
            request.CheckAccepted(deliveries);
            foreach (var delivery in deliveries)
                CheckText.Write(session, delivery);
            FindingsText.Write(session, deliveries, all is null ? null : request.Findings);
            return deliveries.Exists(d => d.IsRefused) ? ExitCode.DataRefused : unwritten;
        }
        finally
        {
            deliveries.ForEach(d => d.Dispose());
        }
    }

    /// <summary>The file for all findings, and what to end with where it cannot be written: what was found is shown nevertheless.</summary>
    private static (FindingFile? File, int ExitCode) OpenFindings(Session session, ImportRequest request)
    {
        try
        {
            return (request.OpenFindings(), ExitCode.Done);
        }
        catch (CommandException e) when (e.ExitCode == ExitCode.Failed)
        {
            session.Screen.Error.WriteLine($"dtzstats: {e.Text.In(session.Language)}");
            return (null, e.ExitCode);
        }
    }
}
