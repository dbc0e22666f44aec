using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;

namespace DtzStats.Core.Releases;

/// <summary>
/// Decides what of datasets is withheld that count the same, as a provincial register and LISA do: what one withholds, the other must
/// not tell.
/// </summary>
public static class JointProtection
{
    /// <summary>
    /// Divides datasets into those that have to be decided together. One that is public tells nothing new and one that is illustrative
    /// nothing true: each of those is alone.
    /// </summary>
    /// <returns>Each dataset once, within a group in the order in which they were given.</returns>
    public static IReadOnlyList<IReadOnlyList<SourceDescription>> Groups(IEnumerable<SourceDescription> sources, ReleaseRules rules)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. sources.GroupBy(s => s.IsIllustrative || rules.IsPublic(s) ? s.Dataset : "").Select(g => g.ToList())];
    }

    /// <summary>Decides what is withheld of the datasets of one group. The same datasets in the same order give the same cells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rule has a limit that cannot be.</exception>
    public static IReadOnlyList<DraftDataset> Of(
        IReadOnlyList<ExactDataset> group, Codelists codelists, ReleaseRules rules, IProgress<DisclosureProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentNullException.ThrowIfNull(rules);
        if (group is [var single] && rules.IsPublic(single.View.Source))
            return [DraftDataset.Of(single.View, codelists, rules, null)];
        List<DatasetProtection> protections = [.. group.Select(d => new DatasetProtection(d, codelists, rules.Disclosure, progress))];
        List<WithheldCells> withheld = [.. protections.Select(p => p.Decide())];
        // What is taken along stays, and there is an end to it, so this has one.
        for (var isNew = true; isNew;)
        {
            isNew = false;
            for (var i = 0; i < protections.Count; i++)
            {
                if (!TakeFromOthers(protections, i))
                    continue;
                withheld[i] = protections[i].Decide();
                isNew = true;
            }
        }

        return [.. group.Zip(withheld, (d, w) => DraftDataset.Of(d.View, codelists, rules, w))];
    }

    private static bool TakeFromOthers(List<DatasetProtection> protections, int one)
    {
        var isNew = false;
        foreach (var other in protections.Where((_, i) => i != one))
            isNew |= protections[one].Take(other);
        return isNew;
    }
}

/// <summary>A dataset that is to be released.</summary>
/// <param name="View">All its observations, exact.</param>
/// <param name="Earlier">What readers have of it by earlier releases.</param>
public sealed record ExactDataset(DatasetView View, IReadOnlyList<EarlierRelease> Earlier);
