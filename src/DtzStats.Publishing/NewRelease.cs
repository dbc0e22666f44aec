using DtzStats.Core.Codes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Publishing;

/// <summary>Makes a release of all that a database holds: decides what stays confidential, and fixes it.</summary>
/// <param name="dataFolder">With the files that a release keeps.</param>
public sealed class NewRelease(string dbPath, string dataFolder, Codelists codelists, ReleaseRules rules)
{
    /// <param name="at">In UTC.</param>
    /// <exception cref="ReleaseRefusedException">It cannot be called so, nothing was imported yet, or a reader could come too near a confidential figure.</exception>
    /// <exception cref="StoreException">The database cannot be read or written to; nothing was made.</exception>
    public Release Make(string name, DateTimeOffset at, IProgress<DisclosureProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Release.IsName(name))
            throw ReleaseRefusedException.ByName(
                $"\"{name}\" kan geen naam van een publicatie zijn: gebruik letters, cijfers, punten en streepjes, zoals 2025 of 2025.2",
                $"\"{name}\" cannot be the name of a release: use letters, digits, points and hyphens, as in 2025 or 2025.2");
        using var store = Store.OpenForReading(dbPath);
        if (store.Releases.All().Any(r => Release.IsSameName(r.Name, name)))
            throw Taken(name);
        var draft = Draft(store, progress);
        if (draft.Datasets.SelectMany(d => (d.Withheld?.Unprotected ?? []).Select(c => (d.Source.Dataset, Cell: c))).ToList() is { Count: > 0 } open)
            throw Unprotected(open.Count, $"{open[0].Dataset} {open[0].Cell.Table} {open[0].Cell.Cell.Region} {open[0].Cell.Cell.Category} {open[0].Cell.Cell.Period}");
        using var writing = Store.OpenForWriting(dbPath);
        return ReleaseWriter.Write(writing, draft, name, at) ?? throw Taken(name);
    }

    private ReleaseDraft Draft(Store store, IProgress<DisclosureProgress> progress)
    {
        var vintages = store.Vintages.All();
        if (vintages.Count == 0)
            throw ReleaseRefusedException.ByName("er is nog niets geladen; begin met dtzstats import BESTAND", "nothing was loaded yet; begin with dtzstats import FILE");
        // What is imported meanwhile is not of this release.
        store.LookBackTo(vintages[^1].Number);
        var earlier = store.Releases.All();
        var datasets = JointProtection.Groups(store.Vintages.Datasets(), rules).SelectMany(g => JointProtection.Of(
            [.. g.Select(d => new ExactDataset(store.Observations.View(d.Dataset, codelists)!, Told(store, earlier, d.Dataset)))], codelists, rules, progress));
        return new ReleaseDraft(
            rules, [.. earlier.Select(r => r.Name)], vintages, [.. datasets.OrderBy(d => d.Source.Dataset, StringComparer.Ordinal)], ReleaseFiles.In(dataFolder));
    }

    /// <summary>What readers have of a dataset by earlier releases.</summary>
    private List<EarlierRelease> Told(Store store, IReadOnlyList<Release> earlier, string dataset)
    {
        var told = new List<EarlierRelease>();
        foreach (var release in earlier.Where(r => store.Releases.PublicationOf(r, dataset, codelists) is not null))
        {
            using var exact = PublishedStore.Open(dbPath, new Publications(codelists, new ReleaseChoice(ReleaseReference.Internal) { LastVintage = release.LastVintage }));
            if (exact.All(dataset) is { } view)
                told.Add(new EarlierRelease(view, store.Releases.WithheldOf(release, dataset)));
        }

        return told;
    }

    private static ReleaseRefusedException Taken(string name) => ReleaseRefusedException.ByName(
        $"er is al een publicatie {name}, en die verandert niet meer; kies een andere naam, zoals {name}.2",
        $"there is a release {name} already, and it does not change any more; choose another name, such as {name}.2");

    private static ReleaseRefusedException Unprotected(int count, string first) => new(true, new BilingualText(
        $"van {count} geheime cijfers zou een lezer te dichtbij kunnen komen, het eerste is {first}: de onderdelen tellen niet op tot de totalen die erbij staan; verbeter de cijfers, of geef in --rules een kleiner intervalPercent",
        $"of {count} confidential figures a reader could come too near, the first is {first}: the parts do not add up to the totals beside them; correct the figures, or give a smaller intervalPercent in --rules"));
}
