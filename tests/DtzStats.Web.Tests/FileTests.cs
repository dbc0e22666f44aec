using System.Net;
using System.Text;

namespace DtzStats.Web.Tests;

public sealed class FileTests(Illustrated illustrated) : IClassFixture<Illustrated>
{
    private const string Jobs = "?form=line&measure=jobs&region=DTZ&since=2016&dataset=illustratief";

    [Theory]
    [InlineData("/figuur.svg" + Jobs, "image/svg+xml", "<svg")]
    [InlineData("/en/figuur.svg" + Jobs + "&width=360", "image/svg+xml", "<svg")]
    [InlineData("/figuur.png" + Jobs, "image/png", "\u0089PNG")]
    [InlineData("/figuur.csv" + Jobs, "text/csv", "Jaar,Dutch TechZone,source,note")]
    [InlineData("/en/figuur.xlsx" + Jobs, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("/rapport/stand/index.html", "text/html", "<!DOCTYPE html>")]
    [InlineData("/rapport/download.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("/en/rapport/download.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("/favicon.ico", "image/svg+xml", "<svg")]
    [InlineData("/assets/site.css", "text/css", "/*")]
    [InlineData("/health", "text/plain", "Healthy")]
    public async Task Get_File_IsWhatItSays(string path, string type, string start)
    {
        ArgumentNullException.ThrowIfNull(start);
        using var response = await illustrated.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
        var content = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(start, Encoding.Latin1.GetString(content[..Math.Min(content.Length, 200)]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ReportPage_HasTheFilesThatItNames()
    {
        var (_, page) = await illustrated.Site.GetAsync("/rapport/stand/index.html");
        var charts = System.Text.RegularExpressions.Regex.Matches(page, "href=\"((charts|tables)/[^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(charts);
        foreach (var file in charts)
            Assert.Equal(HttpStatusCode.OK, (await illustrated.Site.GetAsync("/rapport/stand/" + file)).Status);
    }

    [Theory]
    [InlineData("/rapport/stand/index.html", "nl")]
    [InlineData("/en/rapport/stand/index.html", "en")]
    public async Task Get_ReportPage_IsTheReportOfTheCommand(string path, string language)
    {
        illustrated.Run("report", "--language", language, "--out", illustrated.PathOf(language));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(illustrated.PathOf(language), "index.html")), (await illustrated.Site.GetAsync(path)).Text);
    }

    [Fact]
    public async Task Get_StyleByTheAddressOfAPage_IsKeptForever()
    {
        var (_, page) = await illustrated.Site.GetAsync("/");
        var address = System.Text.RegularExpressions.Regex.Match(page, "href=\"(/assets/site.css[^\"]+)\"").Groups[1].Value;
        using var versioned = await illustrated.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("public, max-age=31536000, immutable", versioned.Headers.CacheControl?.ToString());
        using var plain = await illustrated.Site.Client.GetAsync(new Uri("/assets/site.css", UriKind.Relative));
        Assert.Equal("no-cache", plain.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Get_Twice_GivesTheSameBytes() =>
        Assert.Equal(await illustrated.Site.GetAsync("/figuur.svg" + Jobs), await illustrated.Site.GetAsync("/figuur.svg" + Jobs + "&x=1"));
}
