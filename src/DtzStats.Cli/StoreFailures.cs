using DtzStats.Core.Languages;
using DtzStats.Storage;

namespace DtzStats.Cli;

/// <summary>Says in words what is the matter with a database file and what to do.</summary>
internal static class StoreFailures
{
    internal static CommandException Explain(StoreException e)
    {
        var text = e.Fault switch
        {
            StoreFault.Absent => new BilingualText(
                $"er is nog geen database {e.Path}; laad eerst cijfers met: dtzstats import BESTAND",
                $"there is no database {e.Path} yet; load figures first with: dtzstats import FILE"),
            StoreFault.Foreign => new BilingualText(
                $"{e.Path} is geen database van dtzstats; kies een ander bestand met --db",
                $"{e.Path} is no database of dtzstats; choose another file with --db"),
            StoreFault.OtherVersion => new BilingualText(
                $"{e.Path} is met een andere versie van dtzstats gemaakt; gebruik die versie, of laad de bestanden opnieuw in een nieuwe database",
                $"{e.Path} was made by another version of dtzstats; use that version, or load the files again into a new database"),
            StoreFault.Busy => new BilingualText(
                $"een ander programma schrijft in {e.Path}; wacht tot het klaar is",
                $"another program is writing to {e.Path}; wait until it is done"),
            StoreFault.NotAccessible => new BilingualText(
                $"{e.Path} kan niet worden geopend of beschreven; controleer de map, uw rechten en de vrije schijfruimte",
                $"{e.Path} cannot be opened or written to; check the folder, your rights and the free disk space"),
            _ => new BilingualText(
                $"de database {e.Path} gaf een fout: {e.InnerException?.Message}",
                $"the database {e.Path} failed: {e.InnerException?.Message}"),
        };
        return new CommandException(ExitCode.Failed, text, e);
    }
}
