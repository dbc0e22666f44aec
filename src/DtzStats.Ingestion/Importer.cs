using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;
using DtzStats.Storage;

namespace DtzStats.Ingestion;

/// <summary>
/// The whole line from files to vintages: find the deliveries, read and check them, and write each that is not refused
/// as one vintage in one transaction. Checking opens no database, so refused files leave it as it was.
/// </summary>
/// <param name="knownSources">What is known of datasets beforehand, for files that come without a source.json.</param>
public sealed class Importer(Codelists codelists, IReadOnlyList<SourceDescription> knownSources, TimeProvider time)
{
    /// <summary>Reads and checks everything in a file or folder.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IReadOnlyList<CheckedDelivery> Check(string path)
    {
        var found = new FindingList();
        var deliveries = DeliveryFinder.Find(path, found);
        if (deliveries.Count == 0 && !found.HasFailure)
            found.OnlyHeader(path);
        List<CheckedDelivery> results = [.. deliveries.Select(d => new DeliveryReader(codelists, knownSources, time, d, new FindingList()).Read())];
        if (found.Count > 0)
            results.Add(new CheckedDelivery(path, null, "", [], [], 0, found));
        return results;
    }

    /// <summary>
    /// Writes a checked delivery. Returns null, with a warning among the findings, where every file of it was loaded
    /// before.
    /// </summary>
    /// <exception cref="ArgumentException">The delivery was refused.</exception>
    /// <exception cref="StoreException">The database cannot be written to; nothing was.</exception>
    public WrittenVintage? Write(Store store, CheckedDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(delivery);
        if (delivery.IsRefused || delivery.Source is not { } source)
            throw new ArgumentException("A refused delivery is not written.", nameof(delivery));
        var written = VintageWriter.Write(store, source, delivery.Layout, time.GetUtcNow(), delivery.Files, delivery.Observations);
        if (written is null)
            foreach (var file in delivery.Files)
                delivery.Findings.Loaded(file.Name, store.Vintages.Holding(source.Dataset, file.Sha256)!.Label);
        return written;
    }
}
