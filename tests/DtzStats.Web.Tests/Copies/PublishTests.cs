namespace DtzStats.Web.Tests.Copies;

/// <summary>What the command refuses, where there is no release yet.</summary>
public sealed class PublishTests(Unreleased unreleased) : IClassFixture<Unreleased>
{
    [Theory]
    [InlineData("", "er is nog geen publicatie; maak er een met dtzstats release create NAAM")]
    [InlineData("--release 2024", "er is geen publicatie \"2024\"; maak er een met dtzstats release create NAAM")]
    [InlineData("--base-url voorbeeld.nl", "is geen adres; schrijf bijvoorbeeld https://")]
    [InlineData("--language en", "there is no release yet; make one by dtzstats release create NAME")]
    public void Publish_OfWhatIsNotThere_SaysHow(string options, string said)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (exitCode, error) = unreleased.Run(["publish", "--out", unreleased.PathOf("site"), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(2, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(unreleased.PathOf("site")));
    }
}
