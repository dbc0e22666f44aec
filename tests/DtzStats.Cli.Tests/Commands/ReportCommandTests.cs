namespace DtzStats.Cli.Tests.Commands;

/// <summary>The report as a user asks for it: of which region, and what it tells of the last one.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private static readonly (string, int, int)[] Figures =
        [("GM0109", 13_000, 13_400), ("GM0114", 43_000, 43_900), ("GM0118", 26_000, 27_000), ("GM0160", 26_000, 26_400), ("GM1681", 7000, 7080), ("GM0014", 140_000, 150_000)];

    private readonly Register _register = new();

    public void Dispose() => _register.Dispose();

    private string PageOf(params string[] args)
    {
        var (exitCode, _, error) = _register.Run([.. args, "--out", _register.PathOf("uit")]);
        Assert.True(exitCode == 0, error);
        return System.Net.WebUtility.HtmlDecode(File.ReadAllText(_register.PathOf("uit/index.html")));
    }

    [Theory]
    [InlineData("Emmen", "Stand van Emmen 2017", "Gemeente in de Dutch TechZone", "43.900")]
    [InlineData("GM0014", "Stand van Groningen 2017", "Gemeente", "150.000")]
    [InlineData("dtz", "Stand van de regio 2017", "Dutch TechZone", "118.000")]
    public void Run_Region_IsWhatTheReportIsAbout(string region, string title, string below, string jobs)
    {
        _register.Import("2017", Figures);
        var page = PageOf("report", "--region", region, "--format", "html,docx");
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<p class=\"subtitle\">{below}</p>", page, StringComparison.Ordinal);
        Assert.Contains(jobs, page, StringComparison.Ordinal);
        Assert.Contains($"{title.ToLowerInvariant().Replace(' ', '-')}.docx", Directory.GetFiles(_register.PathOf("uit")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Emmn", "onbekend gebied \"Emmn\"; bedoelt u \"Emmen\"?")]
    [InlineData("PV22", "een rapport gaat over een gemeente of over DTZ")]
    [InlineData("Assen", "banen en vestigingen van Assen in 2016")]
    public void Run_RegionWithoutReport_IsWrongUsage(string region, string expected)
    {
        _register.Import("2017", Figures);
        var (exitCode, _, error) = _register.Run("report", "--region", region, "--out", _register.PathOf("uit"));
        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_register.PathOf("uit")));
    }

    [Fact]
    public void Run_SecondRelease_TellsWhatWasRevised()
    {
        _register.Import("2017", Figures);
        Assert.DoesNotContain("Herziene cijfers", PageOf("report"), StringComparison.Ordinal);
        Assert.Equal(0, _register.Run("release", "create", "2017").ExitCode);
        Assert.Contains("Dit is de eerste publicatie", PageOf("report"), StringComparison.Ordinal);
        _register.Import("2018", [.. Figures.Select(f => f.Item1 == "GM0118" ? (f.Item1, f.Item2, 27_500) : f)]);
        Assert.Equal(0, _register.Run("release", "create", "2018").ExitCode);
        var page = PageOf("report");
        Assert.Contains("Sinds publicatie 2017 zijn 2 cijfers over dit gebied herzien.", page, StringComparison.Ordinal);
        var table = File.ReadAllText(_register.PathOf("uit/tables/herzieningen.csv"));
        Assert.Contains("Hoogeveen,Alle economische activiteiten,banen,2017,27000,27500,500,", table, StringComparison.Ordinal);
        Assert.Contains("is geen cijfer over dit gebied herzien", PageOf("report", "--region", "Emmen"), StringComparison.Ordinal);
        Assert.Contains("Dit is de eerste publicatie", PageOf("report", "--release", "2017"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_IntoTheFolderOfAnotherReport_TellsWhichFilesAreNotOfThis()
    {
        _register.Import("2017", Figures);
        string[] report = ["report", "--out", _register.PathOf("uit")];
        Assert.DoesNotContain("eerder rapport", _register.Run(report).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("eerder rapport", _register.Run(report).Error, StringComparison.Ordinal);
        var line = Assert.Single(_register.Run([.. report, "--region", "Emmen"]).Error.Split('\n'), l => l.Contains("eerder rapport", StringComparison.Ordinal));
        Assert.Matches(@"^let op: in de map staan \d+ bestanden van een eerder rapport, niet van dit: charts/[^,]+, charts/[^,]+, [^,]+ en nog \d+$", line.TrimEnd());
        File.WriteAllText(_register.PathOf("uit/state-of-emmen-2010.pdf"), "");
        Assert.Matches(@"note: the folder holds (a file|\d+ files) of an earlier report that (does|do) not belong to this one: ", _register.Run([.. report, "--language", "en"]).Error);
        Assert.True(File.Exists(_register.PathOf("uit/state-of-emmen-2010.pdf")));
    }

    [Fact]
    public void Run_Ecosystem_IsThereAndStaysAsTheReleaseHasIt()
    {
        _register.Import("2017", Figures);
        Assert.Contains("<h2 id=\"section-ecosysteem\">", PageOf("report"), StringComparison.Ordinal);
        Assert.Equal(0, _register.Run("release", "create", "2017").ExitCode);
        Assert.Contains("Greenwise Campus", PageOf("report", "--region", "Emmen"), StringComparison.Ordinal);
    }
}
