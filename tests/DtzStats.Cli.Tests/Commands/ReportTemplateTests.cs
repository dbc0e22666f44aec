namespace DtzStats.Cli.Tests.Commands;

/// <summary>The report by a template, as a user asks for it.</summary>
public sealed class ReportTemplateTests(Secret secret) : IClassFixture<Secret>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Error) Run(string markdown, params string[] more)
    {
        _folder.Write("template/template.json", """{ "title": { "nl": "Ons beeld {year}", "en": "Our picture {year}" }, "sections": ["regio"], "paragraphs": [{ "section": "regio", "file": "a.md" }] }""");
        _folder.Write("template/a.md", markdown);
        return secret.Run(["report", "--template", _folder.PathOf("template"), "--out", _folder.PathOf("uit"), .. more]);
    }

    [Theory]
    [InlineData("nl", "Ons beeld 2019")]
    [InlineData("en", "Our picture 2019")]
    public void Run_Template_IsFollowed(string language, string title)
    {
        var (exitCode, _, error) = Run("In {{figure jobs DTZ A-U 2019}}.", "--language", language, "--format", "html,docx");
        Assert.True(exitCode == 0, error);
        Assert.Contains($"<h1>{title}</h1>", File.ReadAllText(_folder.PathOf("uit/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf($"uit/{title.ToLowerInvariant().Replace(' ', '-')}.docx")));
    }

    [Fact]
    public void Run_HiddenCell_IsRefusedAsConfidentialAndNotTold()
    {
        foreach (var (region, category, year, jobs) in secret.Hidden.Where(h => h.Category is "B" or "D"))
        {
            var (exitCode, output, error) = Run($"Dag.\n\nHier {{{{figure jobs {region} {category} {year}}}}}.");
            Assert.Equal(1, exitCode);
            Assert.StartsWith($"dtzstats: a.md:3:6: over {year} is er geen cijfer: geheim", error, StringComparison.Ordinal);
            Assert.DoesNotContain($"{jobs}", output + error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(_folder.PathOf("uit")));
        }
    }

    [Fact]
    public void Run_SeveralFaults_TellsEachOnALine_AndWritesNothing()
    {
        var (exitCode, _, error) = Run("# Kop\n\n{{claim grwth jobs DTZ 2016 2019}}", "--language", "en");
        Assert.Equal(1, exitCode);
        Assert.Equal(
            ["dtzstats: a.md:1:1: a heading cannot be here; write paragraphs and lists, with emphasis and links", "a.md:3:1: unknown claim \"grwth\"; did you mean \"growth\"?"],
            error.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(_folder.PathOf("uit")));
    }

    [Fact]
    public void Run_NoSuchFolder_IsWrongUsage()
    {
        var (exitCode, _, error) = secret.Run("report", "--template", _folder.PathOf("weg"), "--out", _folder.PathOf("uit"));
        Assert.Equal(2, exitCode);
        Assert.Contains("er is geen map met die naam", error, StringComparison.Ordinal);
    }
}
