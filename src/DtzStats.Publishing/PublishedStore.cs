using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Storage;

namespace DtzStats.Publishing;

/// <summary>The store as those may see it for whom figures are asked. Whatever is shown of figures is read through it.</summary>
public sealed class PublishedStore : IDisposable
{
    private readonly Store _store;
    private readonly Publications _publications;

    private PublishedStore(string path, Publications publications)
    {
        _publications = publications;
        _store = Store.OpenForReading(path);
        if (publications.Choice.LastVintage is { } last)
            _store.LookBackTo(last);
    }

    /// <param name="path">Of the database.</param>
    /// <exception cref="StoreException">It is not there, or cannot be read.</exception>
    public static PublishedStore Open(string path, Publications publications)
    {
        ArgumentNullException.ThrowIfNull(publications);
        return new PublishedStore(path, publications);
    }

    public VintageStore Vintages => _store.Vintages;

    public Codelists Codelists => _publications.Codelists;

    public ReleaseReference Reference => _publications.Choice.Reference;

    /// <summary>Null where the dataset was never imported.</summary>
    public DatasetView? View(ObservationQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _store.Observations.View(query, Codelists, PublicationOf(query.Dataset));
    }

    /// <summary>All that a dataset has; null where it was never imported.</summary>
    public DatasetView? All(string dataset) => _store.Observations.View(dataset, Codelists, PublicationOf(dataset));

    /// <summary>All that a vintage brought, exact, also what was replaced since.</summary>
    /// <exception cref="InvalidOperationException">This is for readers: what a vintage brought is not for them.</exception>
    public IEnumerable<Observation> AllOf(Vintage vintage) =>
        Reference.IsInternal ? _store.Observations.Of(vintage) : throw new InvalidOperationException("Vintages are for internal use.");

    /// <summary>
    /// What a vintage revised, as it may be seen; null where that may not, since no release has judged what was before. Between releases there is
    /// <see cref="FigureDifference"/>.
    /// </summary>
    public IReadOnlyList<Revision>? RevisionsBy(Vintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        return PublicationOf(vintage.Dataset) is { HidesNothing: false } ? null : _store.Observations.RevisionsBy(vintage);
    }

    /// <summary>In which years which datasets have values of a measure, by region.</summary>
    public IReadOnlyList<Coverage> CoverageOf(string measure, IReadOnlyCollection<string> regions) => _store.Observations.CoverageOf(measure, regions);

    public DatasetChoice Choose(string measure, IReadOnlyCollection<string> regions, Period since) => DatasetChoice.For(_store, measure, regions, since);

    /// <summary>What may be seen of a dataset; null: all of it, exact.</summary>
    public Publication? PublicationOf(string dataset) => _publications.Of(_store, dataset);

    public void Dispose() => _store.Dispose();
}
