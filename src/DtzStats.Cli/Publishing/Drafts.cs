using DtzStats.Core.Disclosure;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Storage;

namespace DtzStats.Cli.Publishing;

/// <summary>Makes a release of all that a store holds.</summary>
internal static class Drafts
{
    /// <exception cref="CommandException">Nothing was imported yet.</exception>
    internal static ReleaseDraft Of(Store store, Session session, ReleaseRules rules, IProgress<DisclosureProgress> progress)
    {
        var vintages = store.Vintages.All();
        if (vintages.Count == 0)
            throw CommandException.Usage("er is nog niets geladen; begin met dtzstats import BESTAND", "nothing was loaded yet; begin with dtzstats import FILE");
        // What is imported meanwhile is not of this release.
        store.LookBackTo(vintages[^1].Number);
        var datasets = vintages.Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal)
            .Select(d => DraftDataset.Of(store.Observations.View(d, session.Codelists)!, session.Codelists, rules, Earlier(store, session, d), progress));
        return new ReleaseDraft(rules, vintages, [.. datasets], ReleaseFiles.In(session.DataFolder));
    }

    private static List<EarlierRelease> Earlier(Store store, Session session, string dataset)
    {
        var earlier = new List<EarlierRelease>();
        foreach (var release in store.Releases.All())
        {
            var then = session.Under(new ReleaseChoice(ReleaseReference.Internal) { LastVintage = release.LastVintage });
            using var exact = then.OpenPublished(null);
            if (store.Releases.WithheldOf(release, dataset) is { } withheld && exact.All(dataset) is { } view)
                earlier.Add(new EarlierRelease(view, withheld));
        }

        return earlier;
    }
}
