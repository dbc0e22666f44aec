namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The report in all its formats and both languages, made once for all tests of it.</summary>
public sealed class ReportFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportFixture()
    {
        foreach (var language in new[] { "nl", "en" })
        {
            var result = Command.Run(_folder.FullPath, ["report", "--format", "html,pdf,docx,xlsx", "--browser", Chromium.Path, "--language", language, "--out", language]);
            if (result.ExitCode != 0)
                throw new InvalidOperationException(result.Error);
        }
    }

    internal string Folder => _folder.FullPath;

    public void Dispose() => _folder.Dispose();

    /// <summary>The file of a language that ends so.</summary>
    internal string FileOf(string language, string extension) => Directory.GetFiles(_folder.PathOf(language), "*" + extension).Single();
}
