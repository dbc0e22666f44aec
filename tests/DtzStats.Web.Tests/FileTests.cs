using System.Net;
using System.Text;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed class FileTests(Illustrated illustrated)
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
    [InlineData("/assets/0/site.css", "text/css", "/*")]
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

    [Theory]
    [InlineData("href=\"(/assets/[^\"]+/site.css)\"")]
    [InlineData("src=\"(/assets/[^\"]+/figures.js)\"")]
    [InlineData("data-echarts=\"(/assets/[^\"]+/echarts.js)\"")]
    public async Task Get_FileByTheAddressOfAPage_IsKeptForever(string pattern)
    {
        var (_, page) = await illustrated.Site.GetAsync("/");
        var address = System.Text.RegularExpressions.Regex.Match(page, pattern).Groups[1].Value;
        using var versioned = await illustrated.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("public, max-age=31536000, immutable", versioned.Headers.CacheControl?.ToString());
        using var other = await illustrated.Site.Client.GetAsync(new Uri("/assets/0/" + Path.GetFileName(address), UriKind.Relative));
        Assert.Equal("no-cache", other.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Get_Script_FindsTheOthersBesideIt()
    {
        var (_, page) = await illustrated.Site.GetAsync("/");
        var folder = System.Text.RegularExpressions.Regex.Match(page, "src=\"(/assets/[^\"]+/)figures.js\"").Groups[1].Value;
        List<string> read = ["figures.js"];
        for (var i = 0; i < read.Count; i++)
        {
            var (status, text) = await illustrated.Site.GetAsync(folder + read[i]);
            Assert.Equal(HttpStatusCode.OK, status);
            read.AddRange(System.Text.RegularExpressions.Regex.Matches(text, "from \"\\./(.+?)\"").Select(m => m.Groups[1].Value).Except(read).ToList());
        }

        Assert.Equal(8, read.Count);
    }

    [Fact]
    public async Task Get_Library_IsMuchSmallerForWhoTakesItCompressed()
    {
        var (_, page) = await illustrated.Site.GetAsync("/");
        var address = System.Text.RegularExpressions.Regex.Match(page, "data-echarts=\"([^\"]+)\"").Groups[1].Value;
        var plain = await illustrated.Site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await illustrated.Site.Client.SendAsync(request);
        var packed = await response.Content.ReadAsByteArrayAsync();
        using var unpacked = new System.IO.Compression.BrotliStream(new MemoryStream(packed), System.IO.Compression.CompressionMode.Decompress);
        using var copy = new MemoryStream();
        await unpacked.CopyToAsync(copy);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Equal(plain, copy.ToArray());
        Assert.True(packed.Length < plain.Length / 3, $"{packed.Length} of {plain.Length}");
    }

    [Fact]
    public async Task Get_Twice_GivesTheSameBytes() =>
        Assert.Equal(await illustrated.Site.GetAsync("/figuur.svg" + Jobs), await illustrated.Site.GetAsync("/figuur.svg" + Jobs + "&x=1"));
}
