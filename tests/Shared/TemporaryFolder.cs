namespace DtzStats.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dtzstats-");

    internal string FullPath => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    internal string PathOf(params ReadOnlySpan<string> names) => Path.Combine([FullPath, .. names]);

    /// <summary>Writes a text file, with its folders, and returns its path.</summary>
    internal string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
