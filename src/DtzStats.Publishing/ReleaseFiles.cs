using DtzStats.Core.Releases;

namespace DtzStats.Publishing;

/// <summary>The files of the data folder that a release keeps: what figures are read and named by.</summary>
internal static class ReleaseFiles
{
    private static readonly string[] Folders = ["boundaries", "codelists", "ecosystem"];

    /// <summary>In the order of their names.</summary>
    internal static IReadOnlyList<ReleaseFile> In(string dataFolder) =>
        [.. Folders.Select(f => Path.Combine(dataFolder, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Select(path => (Name: Path.GetRelativePath(dataFolder, path).Replace('\\', '/'), Path: path))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => new ReleaseFile(f.Name, File.ReadAllBytes(f.Path)))];
}
