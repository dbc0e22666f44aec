using System.Net;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed class PageTests(Illustrated illustrated)
{
    private static readonly string[] Paths =
    [
        "/", "/gemeente", "/gemeente/GM0109", "/gemeente/GM0114", "/gemeente/GM0118", "/gemeente/GM0160", "/gemeente/GM1681", "/sector", "/sector/A-U", "/sector/C",
        "/sector/25", "/sector/B-E", "/sector/maakindustrie-breed", "/verkennen", "/vergelijken", "/herzieningen", "/ecosysteem", "/ecosysteem?theme=energy", "/rapport", "/data",
        "/figuur?form=line&measure=establishments&region=DTZ&since=2007&dataset=cbs-81575ned",
        "/embed?form=bar&measure=jobs&region=GM0114&sector=C&sector=F&since=2016&dataset=illustratief",
        "/verkennen?form=panels&measure=jobs&region=GM0114&region=GM0118&sector=C&sector=G&since=2016&until=2020&dataset=illustratief",
        "/verkennen?form=table&measure=establishments&region=Emmen&since=&until=&dataset=&region=&sector=&index=yes",
    ];

    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Paths)
        {
            data.Add(path, "nl");
            data.Add(path == "/" ? "/en" : "/en" + path, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_AnyPage_HoldsNoScriptOrStyleOfItsOwn(string path, string language)
    {
        var (status, text) = await illustrated.Site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<html lang=\"{language}\">", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script(?![^>]* src=\"/assets/[0-9a-f]{12}/figures\\.js\")", text);
        Assert.DoesNotMatch("(?i)<script[^>]*>[^<]", text);
        Assert.DoesNotContain("style=", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/", "De Dutch TechZone biedt werk aan ruim 118.000 mensen. Dat zijn 3.500 banen meer dan in 2016. De regio telt 22.420 vestigingen.")]
    [InlineData("/en", "The region has 22,420 establishments.")]
    public async Task Overview_TellsTheHeadline(string path, string sentence)
    {
        var (_, text) = await illustrated.Site.GetAsync(path);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Contains(path == "/" ? "Illustratief, geen officiële cijfers" : "Illustrative, not official figures", text, StringComparison.Ordinal);
    }

    /// <summary>"Dat zijn" says nothing by itself.</summary>
    [Fact]
    public async Task Get_Municipality_TellsSentencesThatLeanOnOneAnotherInOneLine()
    {
        var (_, text) = await illustrated.Site.GetAsync("/gemeente/GM0109");
        Assert.Contains("<li>Coevorden telt 13.650 banen. Dat zijn 220 banen meer dan in 2016 (1,6%). Die groei is minder sterk dan in de Dutch TechZone (3,1%).</li>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfficialFigures_AreNotCalledIllustrative()
    {
        var (_, text) = await illustrated.Site.GetAsync("/figuur?form=line&measure=establishments&region=DTZ&since=2019&dataset=cbs-81575ned");
        Assert.DoesNotContain("site-mark", text, StringComparison.Ordinal);
        Assert.Contains("32.545", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nergens", HttpStatusCode.NotFound, "Deze pagina is er niet")]
    [InlineData("/en/nowhere", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/gemeente/GM9999", HttpStatusCode.NotFound, "Emmen (GM0114)")]
    [InlineData("/en/sector/QQ", HttpStatusCode.NotFound, "All industries stand under Industries")]
    [InlineData("/verkennen?region=Emen", HttpStatusCode.BadRequest, "bedoelt u \"Emmen\"?")]
    [InlineData("/en/verkennen?measure=jobz", HttpStatusCode.BadRequest, "did you mean \"jobs\"?")]
    [InlineData("/verkennen?form=taart", HttpStatusCode.BadRequest, "kies uit line, bar, change, map, panels, slope, table")]
    [InlineData("/verkennen?since=vorig", HttpStatusCode.BadRequest, "is geen jaar")]
    [InlineData("/verkennen?since=2020&until=2019", HttpStatusCode.BadRequest, "moet na het basisjaar")]
    [InlineData("/ecosysteem?theme=x", HttpStatusCode.BadRequest, "kies uit")]
    [InlineData("/figuur.svg?form=map&region=DTZ&dataset=illustratief", HttpStatusCode.BadRequest, "Een kaart kan alleen van gemeenten")]
    [InlineData("/figuur.png?form=table&dataset=illustratief", HttpStatusCode.BadRequest, "Een tabel heeft geen plaatje")]
    [InlineData("/figuur.svg?width=100000&dataset=illustratief", HttpStatusCode.BadRequest, "900, 560, 360")]
    [InlineData("/figuur?sector=25&dataset=illustratief", HttpStatusCode.NotFound, "Kies een andere grootheid, sector of bron")]
    [InlineData("/figuur?dataset=nergens", HttpStatusCode.NotFound, "in de bron nergens")]
    [InlineData("/rapport/download.exe", HttpStatusCode.NotFound, "Dit rapport is er niet in deze vorm")]
    [InlineData("/rapport/stand/..%2F..%2Fa.db", HttpStatusCode.NotFound, "Dit rapport is er niet in deze vorm")]
    public async Task Get_WhatCannotBe_IsAPageThatSaysWhatToDo(string path, HttpStatusCode expected, string said)
    {
        var (status, text) = await illustrated.Site.GetAsync(path);
        Assert.Equal(expected, status);
        Assert.Contains(said, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.Contains("<main", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MoreSeriesThanCanBeTold_IsRefused()
    {
        var regions = string.Join('&', new[] { "GM0109", "GM0114", "GM0118", "GM0160", "GM1681" }.Select(r => "region=" + r));
        var sectors = string.Join('&', "ABCDE".Select(s => "sector=" + s));
        var (status, text) = await illustrated.Site.GetAsync($"/verkennen?{regions}&{sectors}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("25 reeksen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TextOfOthers_IsEncoded()
    {
        var (_, text) = await illustrated.Site.GetAsync("/verkennen?region=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.DoesNotContain("<script>", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Figure_KnowsItsLines()
    {
        var (_, text) = await illustrated.Site.GetAsync("/figuur?form=line&measure=jobs&region=GM0114&sector=C&since=2016&dataset=illustratief");
        Assert.Contains("2025, illustratief-2025.csv: regel ", text, StringComparison.Ordinal);
    }
}
