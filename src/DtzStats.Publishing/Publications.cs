using System.Collections.Concurrent;
using DtzStats.Core.Codes;
using DtzStats.Core.Releases;
using DtzStats.Storage;

namespace DtzStats.Publishing;

/// <summary>What readers may see of each dataset. Where there is no release yet it has to be decided, which takes long: that is done once.</summary>
public sealed class Publications(Codelists codelists, ReleaseChoice choice)
{
    private readonly ConcurrentDictionary<string, Lazy<Publication?>> _decided = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<DraftDataset>>> _groups = new(StringComparer.Ordinal);

    public Codelists Codelists { get; } = codelists;

    public ReleaseChoice Choice { get; } = choice;

    /// <summary>Does the deciding, and what has to be done around it, such as telling on a screen that it takes a while.</summary>
    public Func<Func<Publication?>, Publication?> Deciding { get; init; } = decide => decide();

    /// <summary>What may be seen of a dataset; null: all of it, exact.</summary>
    /// <param name="store">Looks back as the choice says.</param>
    internal Publication? Of(Store store, string dataset) => Choice.Reference switch
    {
        { IsInternal: true } => null,
        { Release: { } release } => Once(dataset, () => store.Releases.PublicationOf(release, dataset, Codelists)),
        _ => Once(dataset, () => Deciding(() => Concept(store, dataset))),
    };

    private Publication? Once(string dataset, Func<Publication?> decide) => _decided.GetOrAdd(dataset, _ => new(decide)).Value;

    private Publication? Concept(Store store, string dataset)
    {
        if (store.Vintages.Describe(dataset) is not { } source)
            return null;
        // Of one that is public nothing is decided, so not all of it has to be read.
        var rules = Choice.ConceptRules;
        if (rules.IsPublic(source))
            return new Publication(Codelists, null, rules.RoundingOf(source));
        var group = JointProtection.Groups(store.Vintages.Datasets(), rules).Single(g => g.Any(d => d.Dataset == dataset));
        return _groups.GetOrAdd(group[0].Dataset, _ => new(() => JointProtection.Of([.. group.Select(d => new ExactDataset(store.Observations.View(d.Dataset, Codelists)!, []))], Codelists, rules))).Value
            .Single(d => d.Source.Dataset == dataset).Publication(Codelists);
    }
}
