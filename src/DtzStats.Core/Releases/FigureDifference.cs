using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Releases;

/// <summary>Why a figure of one release is not what it was in another.</summary>
public enum DifferenceCause
{
    /// <summary>The earlier release has nothing on the year yet.</summary>
    NewYear = 0,

    /// <summary>The source says otherwise.</summary>
    Revision = 1,

    /// <summary>The source says the same; it is rounded or withheld otherwise.</summary>
    Rule = 2,
}

/// <summary>What two releases give differently for one measure, region, category and year, as readers see it.</summary>
/// <param name="Before">Null where the earlier release has none.</param>
/// <param name="After">Null where the later release has none.</param>
public sealed record FigureDifference(Observation? Before, Observation? After, DifferenceCause Cause)
{
    /// <summary>What it is about.</summary>
    public Observation Subject => After ?? Before!;

    /// <summary>
    /// The figures of one dataset that readers see differently, by measure, region, category and year. What is withheld in both is no
    /// difference, whatever became of it.
    /// </summary>
    /// <param name="before">The dataset in the earlier release, and exact; both null where that release does not have it.</param>
    /// <param name="after">The same in the later one.</param>
    public static IReadOnlyList<FigureDifference> Between(
        (DatasetView? Seen, DatasetView? Exact) before, (DatasetView? Seen, DatasetView? Exact) after)
    {
        var (seenBefore, seenAfter) = (ByKey(before.Seen), ByKey(after.Seen));
        var (exactBefore, exactAfter) = (ByKey(before.Exact), ByKey(after.Exact));
        var years = seenBefore.Keys.Select(k => k.Period).ToHashSet();
        return [.. seenBefore.Keys.Union(seenAfter.Keys)
            .Select(key => (Key: key, Before: seenBefore.GetValueOrDefault(key), After: seenAfter.GetValueOrDefault(key)))
            .Where(d => d.Before is null || d.After is null || new Revision(d.Before, d.After).IsDifferent)
            .OrderBy(d => d.Key.Measure, StringComparer.Ordinal).ThenBy(d => d.Key.Region, StringComparer.Ordinal)
            .ThenBy(d => d.Key.Category, StringComparer.Ordinal).ThenBy(d => d.Key.Period)
            .Select(d => new FigureDifference(d.Before, d.After, CauseOf(
                exactBefore.GetValueOrDefault(d.Key), exactAfter.GetValueOrDefault(d.Key), isNewYear: !years.Contains(d.Key.Period))))];
    }

    private static DifferenceCause CauseOf(Observation? before, Observation? after, bool isNewYear) =>
        isNewYear ? DifferenceCause.NewYear
            : before is null || after is null || new Revision(before, after).IsDifferent ? DifferenceCause.Revision
            : DifferenceCause.Rule;

    private static Dictionary<(string Measure, string Region, string Category, Period Period), Observation> ByKey(DatasetView? view) =>
        view?.Observations.ToDictionary(Revision.KeyOf) ?? [];
}
