using DtzStats.Core.Datasets;
using DtzStats.Core.Releases;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Web.Importing;

/// <summary>What was loaded, the latest first, and what of it readers see.</summary>
/// <param name="Releases">In the order in which they were made.</param>
/// <param name="Latest">What an undo would take back; none where nothing was imported.</param>
/// <param name="LookingOn">Names of the releases that look at the latest, so that it cannot be taken back.</param>
public sealed record ImportHistory(IReadOnlyList<Vintage> Vintages, IReadOnlyList<Release> Releases, IReadOnlyList<Vintage> Latest, IReadOnlyList<string> LookingOn)
{
    /// <exception cref="StoreException">The database cannot be read.</exception>
    internal static ImportHistory Read(string dbPath)
    {
        using var store = Store.OpenForReading(dbPath);
        var latest = store.Vintages.OfLatestImport();
        return new ImportHistory([.. store.Vintages.All().Reverse()], store.Releases.All(), latest, Undo.ReleasesOf(store, latest));
    }

    /// <summary>The first release that has it; null: none yet.</summary>
    public Release? FirstWith(Vintage vintage) => Releases.FirstOrDefault(r => r.LastVintage >= vintage.Number);
}
