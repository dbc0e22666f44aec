using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions;
using DtzStats.Storage;

namespace DtzStats.Publishing;

/// <summary>What readers see differently since an earlier release, for every dataset that either has.</summary>
public static class FigureDifferences
{
    /// <param name="after">What is compared with the release: a later one, or what is to become one.</param>
    /// <param name="regions">Codes of the regions to look at; null: all.</param>
    public static IReadOnlyList<FigureDifference> Between(DataFiles data, Release before, Publications after, IReadOnlyList<string>? regions = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = new Publications((data with { Release = before }).Codelists(), new ReleaseChoice(ReleaseReference.Of(before)));
        using var seenBefore = PublishedStore.Open(data.DbPath, earlier);
        using var seenAfter = PublishedStore.Open(data.DbPath, after);
        using var exactBefore = PublishedStore.Open(data.DbPath, Exact(earlier));
        using var exactAfter = PublishedStore.Open(data.DbPath, Exact(after));
        var datasets = seenBefore.Vintages.All().Concat(seenAfter.Vintages.All()).Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal);
        return [.. datasets.SelectMany(d => FigureDifference.Between((View(seenBefore, d), View(exactBefore, d)), (View(seenAfter, d), View(exactAfter, d))))];

        DatasetView? View(PublishedStore store, string dataset) => regions is null ? store.All(dataset)
            : store.View(new ObservationQuery(dataset, [.. store.Codelists.Measures.All.Select(m => m.Code)], regions));
    }

    /// <summary>On a region, since the release before the one that is shown.</summary>
    public static RevisionsSince SincePrevious(DataFiles data, Publications shown, Region region)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(region);
        List<string> regions = [.. shown.Codelists.Regions.MembersOf(region).Append(region).Select(r => r.Code).Distinct()];
        return Previous(data.DbPath, shown.Choice.Reference.Release) is { } previous
            ? new RevisionsSince(previous, Between(data, previous, shown, regions)) : RevisionsSince.Nothing;
    }

    private static Release? Previous(string dbPath, Release? shown)
    {
        using var store = Store.OpenForReading(dbPath);
        var all = store.Releases.All();
        return (shown is null ? all : all.TakeWhile(r => r.Name != shown.Name)).LastOrDefault();
    }

    private static Publications Exact(Publications seen) => new(seen.Codelists, seen.Choice with { Reference = ReleaseReference.Internal });
}
