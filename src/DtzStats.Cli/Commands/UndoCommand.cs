using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats undo</c>: takes back the latest import.</summary>
internal static class UndoCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var command = new DescribedCommand(
            "undo",
            new BilingualText("maak de laatste import ongedaan", "take back the latest import"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats undo",
            "dtzstats undo --db regio.db");
        command.SetAction(parsed => Run(Session.Open(parsed, common, screen, time)));
        return command;
    }

    private static int Run(Session session)
    {
        session.OpenForReading().Dispose();
        using var store = Store.OpenForWriting(session.DbPath);
        var vintages = TakeBack(store);
        if (vintages.Count == 0)
            throw CommandException.Usage("er is niets om ongedaan te maken", "there is nothing to take back");
        foreach (var vintage in vintages)
            session.Screen.Output.WriteLine(session.Language == Language.Dutch
                ? $"{vintage.Dataset}, uitgave {vintage.Label}: ongedaan gemaakt; de database is zoals ervoor"
                : $"{vintage.Dataset}, vintage {vintage.Label}: taken back; the database is as it was before");
        return ExitCode.Done;
    }

    private static IReadOnlyList<Vintage> TakeBack(Store store)
    {
        try
        {
            return Undo.Latest(store);
        }
        catch (ReleasedException e)
        {
            var names = string.Join(", ", e.Releases);
            throw CommandException.Usage(
                $"de laatste import hoort bij een publicatie ({names}) en kan niet meer ongedaan worden gemaakt; laad verbeterde cijfers als nieuwe uitgave, en maak daarvan een nieuwe publicatie",
                $"the latest import belongs to a release ({names}) and cannot be taken back any more; load corrected figures as a new vintage, and make a new release of it");
        }
    }
}
