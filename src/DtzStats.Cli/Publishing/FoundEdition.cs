using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Publishing;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Publishing;

/// <summary>What an edition is made from, or in words why there is none.</summary>
internal static class FoundEdition
{
    /// <param name="region">What the edition is about; null: the Dutch TechZone.</param>
    /// <exception cref="CommandException">No dataset has what a headline takes, or the boundaries cannot be read.</exception>
    internal static EditionRequest Of(Session session, PublishedStore store, string? wanted, Period since, Period? year, Region? region = null)
    {
        if (EditionSources.Find(store, session.Language, wanted, since, year, region) is { } found)
            return found with { Boundaries = BoundariesOf(session) };
        region ??= store.Codelists.Regions.Techzone;
        var (dutch, english) = region.Level == RegionLevel.Composite ? ($"de {region.Name.Dutch}", $"the {region.Name.English}") : (region.Name.Dutch, region.Name.English);
        var loaded = string.Join(", ", store.Vintages.All().Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal));
        throw CommandException.Usage(
            $"{wanted ?? "geen geladen bron"} heeft {(wanted is null ? "" : "geen ")}banen en vestigingen van {dutch} in {since} en {year?.ToString() ?? "een later jaar"} (geladen: {loaded}); laad een reeks met dtzstats import, of kies andere jaren met --since en --year",
            $"{wanted ?? "no loaded dataset"} has {(wanted is null ? "" : "no ")}jobs and establishments of {english} in {since} and {year?.ToString() ?? "a later year"} (loaded: {loaded}); load a series with dtzstats import, or choose other years by --since and --year");
    }

    private static Boundaries? BoundariesOf(Session session)
    {
        try
        {
            return BoundaryFiles.Find(session.Files);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            throw CommandException.Failure(
                $"de gemeentegrenzen in {BoundaryFiles.Folder} zijn niet te lezen: {e.Message}", $"the boundaries in {BoundaryFiles.Folder} cannot be read: {e.Message}", e);
        }
    }
}
