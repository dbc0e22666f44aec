using DtzStats.Core.Periods;
using DtzStats.Publishing;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Publishing;

/// <summary>What an edition is made from, or in words why there is none.</summary>
internal static class FoundEdition
{
    /// <exception cref="CommandException">No dataset has what a headline takes.</exception>
    internal static EditionRequest Of(Session session, PublishedStore store, string? wanted, Period since, Period? year)
    {
        if (EditionSources.Find(store, session.Language, wanted, since, year) is { } found)
            return found;
        var region = store.Codelists.Regions.Techzone;
        var loaded = string.Join(", ", store.Vintages.All().Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal));
        throw CommandException.Usage(
            $"{wanted ?? "geen geladen bron"} heeft {(wanted is null ? "" : "geen ")}banen en vestigingen van de {region.Name.Dutch} in {since} en {year?.ToString() ?? "een later jaar"} (geladen: {loaded}); laad een reeks met dtzstats import, of kies andere jaren met --since en --year",
            $"{wanted ?? "no loaded dataset"} has {(wanted is null ? "" : "no ")}jobs and establishments of the {region.Name.English} in {since} and {year?.ToString() ?? "a later year"} (loaded: {loaded}); load a series with dtzstats import, or choose other years by --since and --year");
    }
}
