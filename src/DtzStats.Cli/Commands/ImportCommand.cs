using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;
using DtzStats.Reporting.Formatting;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats import</c>: files and folders into the database, in one transaction.</summary>
internal static class ImportCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var paths = new Argument<string[]>("paths") { Arity = ArgumentArity.ZeroOrMore };
        var flags = new ImportFlags();
        var command = new DescribedCommand(
            "import",
            new BilingualText("laad bestanden of mappen in de database", "load files or folders into the database"),
            new BilingualText("BESTAND-OF-MAP... [opties]", "FILE-OR-FOLDER... [options]"),
            "dtzstats import gemeente_2017.csv",
            "dtzstats import data/sources --db regio.db",
            "dtzstats import levering.zip --accept outlying-change=\"distributiecentrum geopend\"");
        command.Arguments.Add(paths);
        foreach (var option in flags.ForImport)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            return Run(session, ImportRequest.From(parsed, paths, flags, session));
        });
        return command;
    }

    /// <summary>Loads a folder as it is, without questions.</summary>
    internal static int Run(Session session, string path) => Run(session, new ImportRequest([path], ImportOptions.None, null, true));

    private static int Run(Session session, ImportRequest request)
    {
        using var all = request.OpenFindings();
        var importer = session.Importer();
        // Another import may change the numbers of the codes meanwhile; then the files are read once more.
        for (var again = true; ; again = false)
        {
            var deliveries = Read(session, importer, request, all);
            try
            {
                return Import(session, importer, request, deliveries);
            }
            catch (KeysChangedException) when (again)
            {
                all?.StartAgain();
            }
            finally
            {
                deliveries.ForEach(d => d.Dispose());
            }
        }
    }

    private static List<CheckedDelivery> Read(Session session, Importer importer, ImportRequest request, FindingFile? all)
    {
        using var store = session.OpenForReadingIfThere();
        return request.Read(session, importer, store, all);
    }

    /// <summary>One refused delivery, and the database stays as it was.</summary>
    private static int Import(Session session, Importer importer, ImportRequest request, List<CheckedDelivery> deliveries)
    {
        if (deliveries.Exists(d => d.IsRefused))
            return Refuse(session, request, deliveries);
        if (!request.Yes && !IsAgreed(session, importer, request, deliveries))
            return ExitCode.DataRefused;
        var (isNew, isDone) = (!File.Exists(session.DbPath), false);
        try
        {
            isDone = Write(session, importer, request, deliveries);
        }
        finally
        {
            if (isNew && !isDone)
                Store.RemoveIfNothingWasImported(session.DbPath);
        }

        return isDone ? ExitCode.Done : Refuse(session, request, deliveries);
    }

    /// <summary>False where one of them is refused; then nothing is written.</summary>
    private static bool Write(Session session, Importer importer, ImportRequest request, List<CheckedDelivery> deliveries)
    {
        using var store = Store.OpenForWriting(session.DbPath);
        var written = session.Screen.Working(session.Language == Language.Dutch ? "laden..." : "loading...", () => importer.WriteAll(store, deliveries, request.Options, vintages =>
        {
            if (vintages.Any(v => v is not null))
                request.CheckAccepted(deliveries);
        }));
        if (written is null)
            return false;
        foreach (var (delivery, vintage) in deliveries.Zip(written))
            ImportText.Write(session, delivery, vintage);
        FindingsText.Write(session, deliveries, request.Findings);
        return true;
    }

    private static int Refuse(Session session, ImportRequest request, List<CheckedDelivery> deliveries)
    {
        FindingsText.Write(session, deliveries, request.Findings);
        return ExitCode.DataRefused;
    }

    /// <summary>
    /// Asks before figures that were loaded are revised. The question comes before the database is locked: who thinks it
    /// over keeps nobody else waiting.
    /// </summary>
    /// <exception cref="CommandException">There is nobody to ask.</exception>
    private static bool IsAgreed(Session session, Importer importer, ImportRequest request, List<CheckedDelivery> deliveries)
    {
        using var store = session.OpenForReadingIfThere();
        if (store is null || !deliveries.Exists(d => store.Vintages.Latest(d.Source!.Dataset) is not null))
            return true;
        foreach (var delivery in deliveries)
            importer.Check(delivery, request.Options, store);
        var revised = deliveries.Where(d => !d.IsRefused && !Importer.IsLoaded(d, store)).Sum(d => d.Summary.Revised);
        if (revised == 0)
            return true;
        foreach (var delivery in deliveries)
            CheckText.Write(session, delivery);
        if (!session.Screen.CanAsk)
            throw CommandException.Usage(
                $"{(revised == 1 ? "1 cijfer dat al is geladen krijgt" : $"{NumberText.Value(revised, Language.Dutch)} cijfers die al zijn geladen krijgen")} een andere waarde; er is niets geladen. Stem ermee in met --yes",
                $"{(revised == 1 ? "1 figure that is loaded already gets" : $"{NumberText.Value(revised, Language.English)} figures that are loaded already get")} another value; nothing was loaded. Agree to it by --yes");
        session.Screen.Output.Write(session.Language == Language.Dutch ? "Doorgaan? [j/n] " : "Go on? [y/n] ");
        if (session.Screen.Input.ReadLine()?.Trim().ToUpperInvariant() is "J" or "JA" or "Y" or "YES")
            return true;
        session.Screen.Output.WriteLine(session.Language == Language.Dutch ? "niets geladen" : "nothing was loaded");
        return false;
    }
}
