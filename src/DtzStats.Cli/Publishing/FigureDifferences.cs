using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Reporting.Editions;
using DtzStats.Storage;

namespace DtzStats.Cli.Publishing;

/// <summary>What readers see differently since an earlier release, for every dataset that either has.</summary>
internal static class FigureDifferences
{
    /// <param name="after">What is compared with the release: a later one, or what is to become one.</param>
    /// <param name="regions">Codes of the regions to look at; null: all.</param>
    internal static IReadOnlyList<FigureDifference> Between(Session session, Release before, ReleaseChoice after, IReadOnlyList<string>? regions = null)
    {
        var earlier = new ReleaseChoice(ReleaseReference.Of(before));
        using var seenBefore = session.Under(earlier).OpenPublished(null);
        using var seenAfter = session.Under(after).OpenPublished(null);
        using var exactBefore = session.Under(Exact(earlier)).OpenPublished(null);
        using var exactAfter = session.Under(Exact(after)).OpenPublished(null);
        var datasets = seenBefore.Vintages.All().Concat(seenAfter.Vintages.All()).Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal);
        return [.. datasets.SelectMany(d => FigureDifference.Between((View(seenBefore, d), View(exactBefore, d)), (View(seenAfter, d), View(exactAfter, d))))];

        DatasetView? View(PublishedStore store, string dataset) => regions is null ? store.All(dataset)
            : store.View(new ObservationQuery(dataset, [.. session.Codelists.Measures.All.Select(m => m.Code)], regions));
    }

    /// <summary>On a region, since the release before the one of this run; null where the run looks back to a vintage, which no release is before.</summary>
    internal static RevisionsSince? SincePrevious(Session session, Region region)
    {
        if (session.AsOf is not null)
            return null;
        using var store = session.OpenForReading();
        var all = store.Releases.All();
        var previous = (session.Choice.Reference.Release is { } release ? all.TakeWhile(r => r.Name != release.Name) : all).LastOrDefault();
        List<string> regions = [.. session.Codelists.Regions.MembersOf(region).Append(region).Select(r => r.Code).Distinct()];
        return previous is null ? RevisionsSince.Nothing : new RevisionsSince(previous, Between(session, previous, session.Choice, regions));
    }

    private static ReleaseChoice Exact(ReleaseChoice choice) => choice with { Reference = ReleaseReference.Internal };
}
