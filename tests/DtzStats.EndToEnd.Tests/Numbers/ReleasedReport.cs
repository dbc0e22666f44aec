using DtzStats.EndToEnd.Tests.Browsers;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>The report of a release, in all its formats and both languages.</summary>
public sealed class ReleasedReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleasedReport()
    {
        Run("import", Repository.PathOf("data", "sources"));
        Run("release", "create", "2025");
        foreach (var language in new[] { "nl", "en" })
            Run("report", "--format", "html,pdf,docx,xlsx", "--browser", Chromium.Path, "--language", language, "--out", language);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>With the database, in which the release is.</summary>
    internal string Folder => _folder.FullPath;

    internal string FileOf(string language, string extension) => Directory.GetFiles(_folder.PathOf(language), "*" + extension).Single();

    private void Run(params string[] arguments)
    {
        var result = Command.Run(_folder.FullPath, arguments);
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.Error);
    }
}

/// <summary>Makes it once for all classes of tests that read it.</summary>
[CollectionDefinition(nameof(ReleasedReport))]
public sealed class SharedReleasedReport : ICollectionFixture<ReleasedReport>;
