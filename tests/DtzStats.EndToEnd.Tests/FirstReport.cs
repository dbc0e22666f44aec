namespace DtzStats.EndToEnd.Tests;

/// <summary>A report that was made once for all tests of it, where there was no database yet.</summary>
public sealed class FirstReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FirstReport() => Result = Command.Run(_folder.FullPath, "report");

    /// <summary>What the command said.</summary>
    internal Result Result { get; }

    /// <summary>Where its files are.</summary>
    internal string Folder => _folder.PathOf("stand-van-de-regio");

    /// <summary>Where the command was given, with the database that it made.</summary>
    internal string Around => _folder.FullPath;

    public void Dispose() => _folder.Dispose();

    /// <summary>Makes it once more, and gives the folder of its files.</summary>
    internal string Again(string locale)
    {
        Command.Run(_folder.FullPath, ["report", "--out", "again"], ("LC_ALL", locale));
        return _folder.PathOf("again");
    }
}
