using DtzStats.Core.Disclosure;
using DtzStats.Core.Releases;
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
        var datasets = vintages.Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal)
            .Select(d => DraftDataset.Of(store.Observations.View(d, session.Codelists)!, session.Codelists, rules, progress));
        return new ReleaseDraft(rules, vintages, [.. datasets], ReleaseFiles.In(session.DataFolder));
    }
}
