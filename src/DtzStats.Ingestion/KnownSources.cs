using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion;

/// <summary>What the source.json files of a folder say of their datasets.</summary>
public static class KnownSources
{
    /// <summary>All that can be read, in ordinal order of their paths, so that of one dataset the latest vintage comes last.</summary>
    public static IReadOnlyList<SourceDescription> In(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "source.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => SourceJson.Parse(File.ReadAllText(path)))];
    }
}
