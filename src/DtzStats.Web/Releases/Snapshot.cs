using System.Collections.Concurrent;
using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Editions;
using DtzStats.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace DtzStats.Web.Releases;

/// <summary>
/// All that the dashboard shows, as it was at one moment: of a release, or of the vintages up to one. It never changes, so what was
/// read of it once is kept, as far as there is room.
/// </summary>
public sealed class Snapshot : IDisposable
{
    /// <summary>So many observations are kept at most: some 200 MB.</summary>
    private const long Room = 2_000_000;

    private static readonly Language[] Languages = [Language.Dutch, Language.English];

    private readonly string _dbPath;
    private readonly Publications _publications;
    private readonly DataFiles _files;
    private readonly MemoryCache _views = new(new MemoryCacheOptions { SizeLimit = Room });
    private readonly ConcurrentDictionary<long, IReadOnlyList<Revision>?> _revisions = new();
    private readonly Dictionary<Language, Lazy<EditionRequest?>> _requests;
    private readonly Dictionary<Language, Lazy<Edition?>> _editions;
    private readonly Lazy<Boundaries?> _boundaries;
    private readonly Lazy<Ecosystem?> _ecosystem;

    internal Snapshot(DashboardOptions options, ReleaseChoice choice, string version)
    {
        (_dbPath, Version, Since) = (options.DbPath, version, new Period(options.Since));
        _files = new DataFiles(options.DataFolder, options.DbPath, choice.Reference.Release);
        _publications = new Publications(_files.Codelists(), choice);
        var found = new Lazy<EditionRequest?>(FindRequest);
        _requests = Languages.ToDictionary(l => l, l => new Lazy<EditionRequest?>(() => found.Value is { } request ? request with { Language = l } : null));
        _editions = Languages.ToDictionary(l => l, l => new Lazy<Edition?>(() => Request(l) is { } request ? StateOfTheRegion.Build(request) : null));
        _boundaries = new(() => BoundaryFiles.Find(_files));
        _ecosystem = new(() => _files.Ecosystem(Codelists.Regions));
        Vintages = Reading(store => store.Vintages.All().Where(v => choice.LastVintage is not { } last || v.Number <= last).ToList());
    }

    /// <summary>Another one for other figures: part of every ETag.</summary>
    public string Version { get; }

    /// <summary>That it is not the one that is shown now, but was asked for by its name.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The year that developments start from.</summary>
    public Period Since { get; }

    public ReleaseReference Reference => _publications.Choice.Reference;

    public Codelists Codelists => _publications.Codelists;

    /// <summary>In the order of their imports.</summary>
    public IReadOnlyList<Vintage> Vintages { get; }

    /// <summary>Null where they do not come with the data.</summary>
    public Boundaries? Boundaries => _boundaries.Value;

    /// <summary>Null where it does not come with the data.</summary>
    public Ecosystem? Ecosystem => _ecosystem.Value;

    /// <summary>What the headline is made from; null where no dataset has it.</summary>
    public EditionRequest? Request(Language language) => _requests[language].Value;

    /// <summary>The report; null where no dataset has a headline.</summary>
    public Edition? Edition(Language language) => _editions[language].Value;

    /// <summary>Which dataset answers, and which others could.</summary>
    public DatasetChoice Choose(string measure, IReadOnlyList<string> regions, Period since) => Kept(
        $"choose {measure} {since} {string.Join(' ', regions)}",
        _ => 100,
        () => DatasetChoice.Of(regions.SelectMany(r => CoverageOf(measure, r)), since, dataset => Vintages.Last(v => v.Dataset == dataset).Source));

    /// <summary>Null where the dataset was never imported.</summary>
    /// <param name="categories">Those that series are wanted of; what they are summed from comes with them.</param>
    public DatasetView? View(string dataset, string measure, IReadOnlyList<string> regions, IReadOnlyList<Category> categories)
    {
        var codes = categories.SelectMany(Codelists.Sbi.Within).Distinct().Order(StringComparer.Ordinal).ToList();
        return Kept(
            $"view {dataset} {measure} {string.Join(' ', regions)} {string.Join(' ', categories.Select(c => c.Code))}",
            view => 1 + (view?.Observations.Count ?? 0),
            () => Reading(store => store.View(new ObservationQuery(dataset, [measure], regions, codes))));
    }

    /// <summary>Kept by region, so that a choice of regions that was never made before takes no reading.</summary>
    private IReadOnlyList<Coverage> CoverageOf(string measure, string region) =>
        Kept($"coverage {measure} {region}", coverage => 10 + coverage.Sum(c => c.Years.Count), () => Reading(store => store.CoverageOf(measure, [region])));

    /// <summary>All that a dataset has; null where it was never imported.</summary>
    public DatasetView? All(string dataset) => Kept($"all {dataset}", view => 1 + (view?.Observations.Count ?? 0), () => Reading(store => store.All(dataset)));

    /// <summary>What a vintage revised; null where readers may not see it.</summary>
    public IReadOnlyList<Revision>? RevisionsBy(Vintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        return _revisions.GetOrAdd(vintage.Number, _ => Reading(store => store.RevisionsBy(vintage)));
    }

    public void Dispose() => _views.Dispose();

    /// <summary>Decides what may be shown and makes the headline, so that no reader waits for it.</summary>
    internal void Prepare()
    {
        foreach (var dataset in Vintages.Select(v => v.Dataset).Distinct())
            Reading(store => store.PublicationOf(dataset));
        foreach (var language in Languages)
            Edition(language);
    }

    /// <summary>As <c>dtzstats report</c> has it.</summary>
    private EditionRequest? FindRequest() => Reading(store => EditionSources.Find(store, Language.Dutch, null, Since, null)) is not { } request ? null
        : request with { Boundaries = Boundaries, Ecosystem = Ecosystem, Revisions = FigureDifferences.SincePrevious(_files, _publications, request.Region) };

    private T Kept<T>(string key, Func<T, long> size, Func<T> read)
    {
        if (_views.TryGetValue(key, out T? kept))
            return kept!;
        var value = read();
        using var entry = _views.CreateEntry(key);
        (entry.Size, entry.Value) = (size(value), value);
        return value;
    }

    private T Reading<T>(Func<PublishedStore, T> read)
    {
        using var store = PublishedStore.Open(_dbPath, _publications);
        return read(store);
    }
}
