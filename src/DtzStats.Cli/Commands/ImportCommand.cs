using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats import</c>: files and folders into the database.</summary>
internal static class ImportCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var paths = new Argument<string[]>("paths") { Arity = ArgumentArity.ZeroOrMore };
        var command = new DescribedCommand(
            "import",
            new BilingualText("laad bestanden of mappen in de database", "load files or folders into the database"),
            new BilingualText("BESTAND-OF-MAP... [opties]", "FILE-OR-FOLDER... [options]"),
            "dtzstats import gemeente_2017.csv",
            "dtzstats import data/sources --db regio.db");
        command.Arguments.Add(paths);
        command.SetAction(parsed => Run(Session.Open(parsed, common, screen, time), parsed.GetValue(paths) ?? []));
        return command;
    }

    /// <summary>
    /// Checks everything before it writes anything: one refused delivery, and the database stays as it was.
    /// </summary>
    internal static int Run(Session session, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            throw CommandException.Usage("geef een bestand of map om te laden; zie dtzstats import --help", "give a file or folder to load; see dtzstats import --help");
        var importer = session.Importer();
        var deliveries = paths.SelectMany(path => Check(session, importer, path)).ToList();
        if (deliveries.Exists(d => d.IsRefused))
        {
            FindingsText.Write(session, deliveries);
            return ExitCode.DataRefused;
        }

        using var store = Store.OpenForWriting(session.DbPath);
        foreach (var delivery in deliveries)
        {
            var written = session.Screen.Working(
                session.Language == Language.Dutch ? $"{delivery.Path} laden..." : $"loading {delivery.Path}...", () => importer.Write(store, delivery));
            ImportText.Write(session, delivery, written);
            FindingsText.Write(session, [delivery]);
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<CheckedDelivery> Check(Session session, Importer importer, string path)
    {
        try
        {
            return session.Screen.Working(
                session.Language == Language.Dutch ? $"{path} controleren..." : $"checking {path}...", () => importer.Check(path));
        }
        catch (FileNotFoundException)
        {
            throw CommandException.Usage($"het bestand of de map \"{path}\" bestaat niet", $"the file or folder \"{path}\" does not exist");
        }
    }
}
