using DtzStats.Core.Codes;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;
using DtzStats.Ingestion.Codes;
using DtzStats.Storage;

namespace DtzStats.Publishing;

/// <summary>The files that figures are read and named by: those of the data folder; of a release as they were when it was made.</summary>
public sealed record DataFiles(string Folder, string DbPath, Release? Release)
{
    /// <param name="name">With its folder and forward slashes: "codelists/regions.csv".</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public Stream Open(string name)
    {
        if (Release is null)
            return File.OpenRead(Path.Combine(Folder, name));
        using var store = Store.OpenForReading(DbPath);
        return store.Releases.Open(Release, name);
    }

    /// <exception cref="CodelistException">A list is absent or wrong.</exception>
    public Codelists Codelists() => CodelistReader.Read(name => Open("codelists/" + name));

    /// <summary>Null where there is none.</summary>
    /// <exception cref="CodelistException">It is wrong.</exception>
    public Ecosystem? Ecosystem(RegionList regions)
    {
        try
        {
            return EcosystemReader.Read(name => Open("ecosystem/" + name), regions);
        }
        catch (CodelistException e) when (e.InnerException is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
