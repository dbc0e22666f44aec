namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The report in all its formats and both languages, made once for all tests of it, when the first of them asks.</summary>
public sealed class ReportFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _made;

    public ReportFixture() => _made = new Lazy<string>(Make);

    internal string Folder => _made.Value;

    public void Dispose() => _folder.Dispose();

    /// <summary>The file of a language that ends so.</summary>
    internal string FileOf(string language, string extension) => Directory.GetFiles(Path.Combine(Folder, language), "*" + extension).Single();

    private string Make()
    {
        foreach (var language in new[] { "nl", "en" })
        {
            var result = Command.Run(_folder.FullPath, ["report", "--format", "html,pdf,docx,xlsx", "--browser", Chromium.Path, "--language", language, "--out", language]);
            if (result.ExitCode != 0)
                throw new InvalidOperationException(result.Error);
        }

        return _folder.FullPath;
    }
}
