using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DtzStats.Cli.Tests;

namespace DtzStats.Web.Tests.Copies;

/// <summary>The dashboard as files.</summary>
public sealed partial class SiteCopyTests(Copied copied) : IClassFixture<Copied>
{
    private IEnumerable<string> Pages => copied.Names.Where(n => n.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void Copy_HasAllPagesInBothLanguages()
    {
        string[] pages =
        [
            "index.html", "gemeente.html", "gemeente/GM0109.html", "gemeente/GM0114.html", "gemeente/GM0118.html", "gemeente/GM0160.html", "gemeente/GM1681.html", "sector.html",
            "sector/A-U.html", "sector/D.html", "sector/25.html", "sector/maakindustrie-breed.html", "verkennen.html", "vergelijken.html", "herzieningen.html", "ecosysteem.html", "rapport.html",
            "rapport/stand/index.html", "data.html", "404.html",
        ];
        foreach (var page in pages)
        {
            Assert.Contains("<html lang=\"nl\">", copied.TextOf(page), StringComparison.Ordinal);
            Assert.Contains("<html lang=\"en\">", copied.TextOf("en/" + page), StringComparison.Ordinal);
        }

        foreach (var file in new[] { "rapport/download.docx", "en/rapport/download.xlsx", "favicon.ico", "api/cells.json", "api/regions.json" })
            Assert.Contains(file, copied.Names);
        foreach (var file in new[] { "site.css", "figures.js", "figure.js", "drawing.js", "explore.js", "cells.js", "words.js", "echarts.js" })
            Assert.Single(copied.Names, n => Regex.IsMatch(n, $"^assets/[0-9a-f]{{12}}/{Regex.Escape(file)}$"));
    }

    [Fact]
    public void Links_OfEveryPage_LeadToAFileAndAPlaceInIt()
    {
        var (names, faults, count) = (copied.Names.ToHashSet(StringComparer.Ordinal), new List<string>(), 0);
        foreach (var page in Pages.Where(p => !p.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var here = new Uri("http://site/" + page);
            Assert.DoesNotMatch("[^ ](href|src|srcset|data-[a-z]+)=\"", copied.TextOf(page));
            foreach (var link in Link().Matches(copied.TextOf(page)).Select(m => WebUtility.HtmlDecode(m.Groups[2].Value)).Where(l => !l.StartsWith("http", StringComparison.Ordinal) && !l.StartsWith("data:", StringComparison.Ordinal)))
            {
                count++;
                var target = new Uri(here, link);
                if (link.StartsWith('/') || target.Query.Length > 0 || !names.Contains(target.AbsolutePath[1..]))
                    faults.Add($"{page}: {link}");
                else if (target.Fragment.Length > 0 && !target.Fragment.Contains('=', StringComparison.Ordinal) && !copied.PlacesIn(target.AbsolutePath[1..]).Contains(target.Fragment[1..]))
                    faults.Add($"{page}: {link} has no such place");
            }
        }

        Assert.Empty(faults);
        Assert.InRange(count, 5000, int.MaxValue);
    }

    [Fact]
    public void Pages_LeaveTheirSiteForNothingThatTheyShow()
    {
        foreach (var page in Pages)
            foreach (Match outside in Outside().Matches(copied.TextOf(page)))
                Assert.True(outside.Groups[2].Value.StartsWith(Copied.BaseUrl, StringComparison.Ordinal) || (outside.Groups[1].Value == "href" && !outside.Value.Contains("<link", StringComparison.Ordinal)), $"{page}: {outside.Value}");
    }

    [Fact]
    public void Pages_SayThemselvesWhatMayBeDoneWithThem()
    {
        foreach (var page in Pages)
        {
            var text = copied.TextOf(page);
            // The report stands alone, with the one style that it allows in it.
            var style = page.Contains("rapport/stand/", StringComparison.Ordinal) ? HashOfStyle(text) : "";
            Assert.Contains($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'{style};", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
            Assert.DoesNotMatch(" action=\"[^#]", text);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_AreOfFilesThatAnySystemTakes() => Assert.All(copied.Names, name => Assert.Matches("^[A-Za-z0-9._/-]{1,120}$", name));

    [Fact]
    public void Record_HasTheHashOfEachFile()
    {
        using var record = JsonDocument.Parse(copied.TextOf("release.json"));
        var hashes = record.RootElement.GetProperty("sha256").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString());
        Assert.Equal(copied.Names.Where(n => n != "release.json"), hashes.Keys);
        Assert.All(hashes, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(copied.Folder, file.Key))))));
    }

    [Fact]
    public void Copy_OfTheSameRelease_HasTheSameBytes()
    {
        // Without a total there is no report, of which the same is shown elsewhere.
        using var few = new Secret("D", "F");
        foreach (var folder in new[] { "one", "other" })
            Copied.Publish(few, folder);
        var names = Copied.NamesIn(few.PathOf("one"));
        Assert.Contains(names, n => n.EndsWith(".png", StringComparison.Ordinal));
        Assert.Equal(names, Copied.NamesIn(few.PathOf("other")));
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(few.PathOf($"one/{name}")), File.ReadAllBytes(few.PathOf($"other/{name}"))));
    }

    [Fact]
    public void Files_NoneOfThem_TellsAHiddenCell()
    {
        Assert.NotEmpty(copied.Secret.Hidden);
        foreach (var name in copied.Names)
        {
            var content = File.ReadAllBytes(Path.Combine(copied.Folder, name));
            if (Path.GetExtension(name) is ".xlsx" or ".docx")
                AssertPackageTellsNone(content, name);
            else if (Path.GetExtension(name) is not (".png" or ".pdf"))
                HiddenTests.AssertTellsNone(copied.Secret, Encoding.UTF8.GetString(content), name);
        }
    }

    [Fact]
    public void Cells_SayWhyAFigureIsNotThere()
    {
        using var cells = JsonDocument.Parse(copied.TextOf("api/cells/register/jobs.json"));
        var hidden = copied.Secret.Hidden.First(h => h is { Region: "GM0109", Category: "D" });
        var (years, series) = (cells.RootElement.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()).ToList(), cells.RootElement.GetProperty("series").EnumerateArray());
        var told = series.Single(s => s.GetProperty("region").GetString() == "GM0109" && s.GetProperty("category").GetString() == "D");
        Assert.Equal(JsonValueKind.Null, told.GetProperty("values")[years.IndexOf(hidden.Year)].ValueKind);
        Assert.Equal("confidential", told.GetProperty("statuses").GetProperty($"{hidden.Year}").GetString());
        Assert.Contains(series, s => s.GetProperty("region").GetString() == "DTZ" && s.GetProperty("category").GetString() == "A-U");
    }

    [Fact]
    public void Cells_HaveWhatMapsAreDrawnWith()
    {
        using var list = JsonDocument.Parse(copied.TextOf("api/cells.json"));
        var map = list.RootElement.GetProperty("map");
        Assert.Equal(["GM0109", "GM0114", "GM0118", "GM0160", "GM1681"], map.GetProperty("shapes").EnumerateObject().Select(s => s.Name));
        Assert.Contains("Kadaster", map.GetProperty("credit").GetProperty("nl").GetString(), StringComparison.Ordinal);
        Assert.Contains("<option value=\"map\"", copied.TextOf("verkennen.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sitemap_HasThePagesAndNoFrames()
    {
        var sitemap = copied.TextOf("sitemap.xml");
        Assert.Contains($"<loc>{Copied.BaseUrl}en/gemeente/GM0114.html</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/embed/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("404", sitemap, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Copied.BaseUrl}sitemap.xml", copied.TextOf("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void PageForWhatIsAbsent_HasLinksThatLeadThereFromAnywhere() =>
        Assert.Contains($"href=\"{Copied.BaseUrl}en/index.html\"", copied.TextOf("en/404.html"), StringComparison.Ordinal);

    [Fact]
    public void EmbedCode_LeadsToAPageOfTheCopy()
    {
        var code = Embed().Match(WebUtility.HtmlDecode(copied.TextOf("index.html"))).Groups[1].Value;
        Assert.StartsWith(Copied.BaseUrl + "embed/", code, StringComparison.Ordinal);
        Assert.Contains(code[Copied.BaseUrl.Length..], copied.Names);
    }

    [Fact]
    public void Publish_SaysWhatItWrote()
    {
        Assert.StartsWith($"kopie geschreven: {copied.Secret.PathOf("site")}{Path.DirectorySeparatorChar}index.html (publicatie 2025 (", copied.Output, StringComparison.Ordinal);
        Assert.Contains(" bestanden, ", copied.Output, StringComparison.Ordinal);
    }

    private static string HashOfStyle(string page) => $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style().Match(page).Groups[1].Value)))}'";

    private void AssertPackageTellsNone(byte[] content, string name)
    {
        using var package = new ZipArchive(new MemoryStream(content));
        foreach (var entry in package.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            HiddenTests.AssertTellsNone(copied.Secret, reader.ReadToEnd(), $"{name}: {entry.FullName}");
        }
    }

    [GeneratedRegex(" (href|src|srcset|data-chart|data-cells|action)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<[a-z]+[^>]* (href|src|srcset|data-[a-z]+)=\"(https?:[^\"]*)\"")]
    private static partial Regex Outside();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<iframe src=\"([^\"]+)\"")]
    private static partial Regex Embed();
}
