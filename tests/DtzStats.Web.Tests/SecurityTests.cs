using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed partial class SecurityTests(Illustrated illustrated)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/verkennen?region=nergens")]
    [InlineData("/nergens")]
    [InlineData("/api/series")]
    [InlineData("/figuur.svg")]
    [InlineData("/assets/0/site.css")]
    [InlineData("/health")]
    public async Task Get_Anything_HasTheHeaders(string path)
    {
        // Twice: what comes from the cache has them too.
        for (var time = 0; time < 2; time++)
        {
            using var response = await illustrated.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
            var policy = Header(response, "Content-Security-Policy");
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
            Assert.EndsWith("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
            Assert.Equal("DENY", Header(response, "X-Frame-Options"));
            Assert.False(response.Headers.Contains("Server"));
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Theory]
    [InlineData("/embed?dataset=illustratief", "frame-ancestors *")]
    [InlineData("/en/embed?dataset=illustratief", "frame-ancestors *")]
    [InlineData("/rapport/stand/index.html", "frame-ancestors 'self'")]
    public async Task Get_WhatMayStandInAFrame_SaysWhere(string path, string expected)
    {
        using var response = await illustrated.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.EndsWith(expected, Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task Get_ReportPage_AllowsItsOwnStyleAlone()
    {
        for (var time = 0; time < 2; time++)
        {
            using var response = await illustrated.Site.Client.GetAsync(new Uri("/rapport/stand/index.html", UriKind.Relative));
            var style = StyleElement().Match(await response.Content.ReadAsStringAsync()).Groups[1].Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
            Assert.Contains($"style-src 'self' 'sha256-{hash}';", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_ByAnotherName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "elders.example";
        using var response = await illustrated.Site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_Anything_IsRefused()
    {
        using var content = new StringContent("x=1");
        using var response = await illustrated.Site.Client.PostAsync(new Uri("/verkennen", UriKind.Relative), content);
        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public void Build_InternalForOthers_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Dashboard.Build(new DashboardOptions("a.db", "data", IPAddress.Any, 0, IsInternal: true), TimeProvider.System));

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
