using DtzStats.Cli.Commands;
using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Releases;
using DtzStats.Storage;

namespace DtzStats.Cli.Publishing;

/// <summary>The store as those may see it for whom this run is. Whatever a command shows of figures is read through it.</summary>
internal sealed class PublishedStore : IDisposable
{
    private readonly Session _session;
    private readonly Store _store;

    private PublishedStore(Session session)
    {
        _session = session;
        _store = session.OpenForReading();
    }

    internal VintageStore Vintages => _store.Vintages;

    /// <param name="dataset">The dataset that was asked for, where a vintage is named; null: any.</param>
    /// <exception cref="CommandException">The vintage to look back to is not there.</exception>
    internal static PublishedStore Open(Session session, string? dataset)
    {
        var published = new PublishedStore(session);
        try
        {
            published.LookBack(dataset);
            return published;
        }
        catch
        {
            published.Dispose();
            throw;
        }
    }

    /// <summary>Null where the dataset was never imported.</summary>
    internal DatasetView? View(ObservationQuery query) => _store.Observations.View(query, _session.Codelists, PublicationOf(query.Dataset));

    /// <summary>All that a dataset has; null where it was never imported.</summary>
    internal DatasetView? All(string dataset) => _store.Observations.View(dataset, _session.Codelists, PublicationOf(dataset));

    /// <summary>All that a vintage brought, exact, also what was replaced since.</summary>
    /// <exception cref="InvalidOperationException">This run is for readers: what a vintage brought is not for them.</exception>
    internal IEnumerable<Observation> AllOf(Vintage vintage) =>
        _session.Choice.Reference.IsInternal ? _store.Observations.Of(vintage) : throw new InvalidOperationException("Vintages are for internal use.");

    /// <summary>What a vintage revised, as this run may see it.</summary>
    internal IReadOnlyList<Revision> RevisionsBy(Vintage vintage)
    {
        var revisions = _store.Observations.RevisionsBy(vintage);
        return PublicationOf(vintage.Dataset) is not { } publication ? revisions
            : [.. revisions.Select(r => new Revision(publication.Of(r.Before, vintage.Source), publication.Of(r.After, vintage.Source))).Where(r => r.IsDifferent)];
    }

    internal DatasetChoice Choose(string measure, IReadOnlyCollection<string> regions, Core.Periods.Period since) => DatasetChoice.For(_store, measure, regions, since);

    /// <summary>What may be seen of a dataset; null: all of it, exact.</summary>
    internal Publication? PublicationOf(string dataset) =>
        _session.Choice.Reference switch
        {
            { IsInternal: true } => null,
            { Release: { } release } => _store.Releases.PublicationOf(release, dataset, _session.Codelists),
            _ => _session.Screen.Working(
                _session.Language == Language.Dutch ? "bepalen wat geheim blijft..." : "deciding what stays confidential...",
                () => Concept(dataset)),
        };

    public void Dispose() => _store.Dispose();

    private void LookBack(string? dataset)
    {
        if (_session.Choice.AsOf is { } vintage)
            _store.LookBackTo(VintageName.Find(_store.Vintages, vintage, dataset).Number);
        else if (_session.Choice.LastVintage is { } last)
            _store.LookBackTo(last);
    }

    private Publication? Concept(string dataset)
    {
        if (_store.Vintages.Describe(dataset) is not { } source)
            return null;
        // Of one that is public nothing is decided, so not all of it has to be read.
        var rules = _session.Choice.ConceptRules;
        return rules.IsPublic(source) ? new Publication(_session.Codelists, null, rules.RoundingOf(source))
            : DraftDataset.Of(_store.Observations.View(dataset, _session.Codelists)!, _session.Codelists, rules).Publication(_session.Codelists);
    }
}
