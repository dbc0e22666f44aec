using System.Net;
using System.Text;

namespace DtzStats.Web.Tests.Importing;

/// <summary>From files to figures that readers see, and back.</summary>
public sealed class ImportTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly (string, string) OfIllustration = ("bron", "illustratief");

    private Visit Visit => site.Visit;

    [Fact]
    public async Task Post_ADelivery_ChangesTheHeadlineAndIsTakenBack()
    {
        Assert.Equal("118.100", await Visit.HeadlineAsync());
        var brought = await Visit.BringAsync("nieuw.csv", ImportSite.WithMoreJobs(300), OfIllustration);
        var check = await Visit.SettledAsync(brought.Address);
        Assert.Contains("Eén cijfer dat al was geladen krijgt een andere waarde", check, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">118.400</td>", check, StringComparison.Ordinal);
        Assert.Equal("118.100", await Visit.HeadlineAsync());

        // A reason for what is told goes with the figures.
        Assert.Contains("Reden voor outlying-change", check, StringComparison.Ordinal);
        await Visit.SettledAsync((await Visit.PostAsync(brought.Address + "/opnieuw", OfIllustration, ("reden-outlying-change", "nieuw bedrijf"))).Address);
        var loading = await Visit.PostAsync(brought.Address + "/laden", ("controle", "2"));
        Assert.Contains("staan nu op de site", await Visit.SettledAsync(loading.Address), StringComparison.Ordinal);
        Assert.Equal("118.400", await Visit.HeadlineAsync());
        using (var store = Storage.Store.OpenForReading(site.Database.Path))
            Assert.Contains(store.Vintages.Latest("illustratief")!.Source.Accepted, a => a is { Code: "outlying-change", Reason: "nieuw bedrijf", Region: "GM0114" });
        Assert.Contains("nieuw.csv", (await Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Conflict, (await Visit.PostAsync("/importeren/ongedaan", ("laatste", "1"))).Status);
        var back = await Visit.PostAsync("/importeren/ongedaan", ("laatste", await Visit.LatestAsync()));
        Assert.Contains("Ongedaan gemaakt: illustratief 2025.2", back.Text, StringComparison.Ordinal);
        Assert.Equal("118.100", await Visit.HeadlineAsync());
    }

    [Fact]
    public async Task Post_AWrongFile_ShowsTheLineAndLoadsNothing()
    {
        var brought = await Visit.BringAsync("fout.csv", "region_code,year,category,jobs\nGM0114,2016,A-U,100\nGM0114,2017,A-U,<b>1</b>\n", ("bron", "proef"));
        var check = await Visit.SettledAsync(brought.Address);
        Assert.Contains("kan zo niet worden geladen", check, StringComparison.Ordinal);
        Assert.Contains("fout.csv, regel 3, kolom jobs", check, StringComparison.Ordinal);
        var (_, raw) = await Visit.GetAsync(brought.Address);
        Assert.Contains("<code>GM0114,2017,A-U,&lt;b&gt;1&lt;/b&gt;</code>", raw, StringComparison.Ordinal);
        Assert.Contains("not-a-number,row,fail,fout.csv,3,jobs,", (await Visit.GetAsync(brought.Address + "/meldingen.csv")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Visit.PostAsync(brought.Address + "/laden", ("controle", "1"))).Status);
        Assert.DoesNotContain("fout.csv", (await Visit.GetAsync("/data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Cancel_LoadsNothingAndIsGone()
    {
        var brought = await Visit.BringAsync("weg.csv", ImportSite.WithMoreJobs(10), OfIllustration);
        await Visit.SettledAsync(brought.Address);
        Assert.Equal(Visit.Start, (await Visit.PostAsync(brought.Address + "/annuleren")).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit.GetAsync(brought.Address)).Status);
        Assert.Equal("118.100", await Visit.HeadlineAsync());
    }

    [Fact]
    public async Task Post_ASecondDelivery_WaitsForTheFirst()
    {
        var first = await Visit.BringAsync("eerste.csv", ImportSite.WithMoreJobs(20), OfIllustration);
        await Visit.SettledAsync(first.Address);
        var second = await Visit.BringAsync("tweede.csv", ImportSite.WithMoreJobs(30), OfIllustration);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Er wordt al een levering behandeld", second.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{first.Address}\"", (await Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);
        // Who never comes back keeps nobody waiting for long.
        site.Clock.Pass(TimeSpan.FromMinutes(61));
        var third = await Visit.BringAsync("derde.csv", ImportSite.WithMoreJobs(30), OfIllustration);
        Assert.Equal(HttpStatusCode.OK, third.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit.GetAsync(first.Address)).Status);
        await Visit.SettledAsync(third.Address);
        await Visit.PostAsync(third.Address + "/annuleren");
    }

    [Fact]
    public async Task Post_AgreeingAfterAnotherImport_ShowsItAnewFirst()
    {
        var brought = await Visit.BringAsync("laat.csv", ImportSite.WithMoreJobs(40), OfIllustration);
        await Visit.SettledAsync(brought.Address);
        var other = site.Database.Write("ander.csv", ImportSite.WithMoreJobs(50));
        site.Database.Run("import", other, "--dataset", "illustratief", "--yes");
        var loading = await Visit.PostAsync(brought.Address + "/laden", ("controle", "1"));
        Assert.Contains("Er is intussen iets anders geladen", await Visit.SettledAsync(loading.Address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Visit.PostAsync(brought.Address + "/laden", ("controle", "1"))).Status);
        await Visit.PostAsync(brought.Address + "/annuleren");
        site.Database.Run("undo");
    }

    [Fact]
    public async Task Post_FilesWithTheirDescription_BelongTogether()
    {
        var folder = Repository.PathOf("data", "sources", "illustratief", "2025");
        var brought = await Visit.BringAsync([.. Directory.GetFiles(folder).Select(f => (Path.GetFileName(f), File.ReadAllText(f))), ("leesmij.pdf", "%PDF-1.4")]);
        var check = await Visit.SettledAsync(brought.Address);
        Assert.Contains("al eerder geladen, er verandert niets", check, StringComparison.Ordinal);
        Assert.Contains("leesmij.pdf", check, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath() + "dtzstats", check, StringComparison.Ordinal);
        await Visit.PostAsync(brought.Address + "/annuleren");
    }

    [Fact]
    public async Task Post_ATableWithItsMapping_IsReadByIt()
    {
        const string table = "gm;j;n\nEMM;2016;9,21\nEMM;2017;9,08\n";
        const string mapping = """
            { "name": "panel", "dataset": "provincie-panel", "decimalSign": "comma", "fixed": { "category": "C" }, "translate": { "region": { "EMM": "GM0114" } },
              "columns": { "gm": { "is": "region" }, "j": { "is": "period" }, "n": { "is": "value", "measure": "jobs", "scale": 1000 } } }
            """;
        var brought = await Visit.BringAsync([("levering.csv", table), ("wat-is-wat.json", mapping)]);
        var check = await Visit.SettledAsync(brought.Address);
        Assert.Contains("zoals de mapping wat-is-wat.json zegt", check, StringComparison.Ordinal);
        Assert.Contains("provincie-panel, uitgave 2017: kan worden geladen", check, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet gelezen", check, StringComparison.Ordinal);
        // What is said besides does not have it forgotten.
        var again = await Visit.SettledAsync((await Visit.PostAsync(brought.Address + "/opnieuw", ("uitgave", "proef"))).Address);
        Assert.Contains("provincie-panel, uitgave proef: kan worden geladen", again, StringComparison.Ordinal);
        await Visit.PostAsync(brought.Address + "/annuleren");
    }

    [Theory]
    [InlineData("{ \"name\": \"panel\", \"columns\": { \"n\": { \"is\": \"waarde\" } } }", "De mapping m.json klopt niet: regel 1")]
    [InlineData("{ \"columns\": {} }", "De mapping m.json klopt niet: regel 1")]
    [InlineData("", "is een mapping, die zegt wat de kolommen van een tabel zijn; de tabel zelf is er niet bij")]
    public async Task Post_AMappingThatCannotBeUsed_SaysWhy(string mapping, string said)
    {
        var files = mapping.Length > 0 ? [("levering.csv", "n\n1\n"), ("m.json", mapping)] : new[] { ("m.json", "{ \"columns\": {} }") };
        var answer = await Visit.BringAsync(files);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"bestanden\"", (await Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ANameThatLeadsElsewhere_StaysInItsFolder()
    {
        var brought = await Visit.BringAsync("../../elders/../nieuw.csv", ImportSite.WithMoreJobs(60), OfIllustration);
        Assert.Contains("<dd>nieuw.csv</dd>", await Visit.SettledAsync(brought.Address), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetTempPath(), "nieuw.csv"));
        await Visit.PostAsync(brought.Address + "/annuleren");
    }

    [Theory]
    [InlineData(ImportSite.MaxUpload * 3 / 2)]
    [InlineData(ImportSite.MaxUpload * 4)]
    public async Task Post_TooMuch_SaysWhatToDo(long bytes)
    {
        var answer = await Visit.BringAsync("groot.csv", new string('x', (int)bytes), OfIllustration);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("groter dan 1 MB", answer.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"bestanden\"", (await Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutItsToken_IsRefused()
    {
        var answer = await Visit.BringAsync([("nieuw.csv", "x")], token: "verzonnen");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Dit formulier is verouderd", answer.Text, StringComparison.Ordinal);
        using var empty = new FormUrlEncodedContent([KeyValuePair.Create("laatste", "1")]);
        using var response = await site.Site.Client.PostAsync(new Uri("/importeren/ongedaan", UriKind.Relative), empty);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elders.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Post_FromAnotherSite_IsRefused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/importeren/publicatie", UriKind.Relative));
        request.Content = new StringContent($"formulier={WebUtility.UrlEncode(await Visit.TokenAsync())}&naam=2099", Encoding.UTF8, "application/x-www-form-urlencoded");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await site.Site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"formulier\"\r\n\r\n{0}\r\n--x\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\"a.csv\"\r\n\r\nregion")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"formulier\"\r\n\r\n{0}\r\n--x\r\nNo header at all\r\n\r\n")]
    public async Task Post_WhatBreaksOff_IsRefusedAndKeepsNobodyWaiting(string sent)
    {
        using var content = new StringContent(string.Format(System.Globalization.CultureInfo.InvariantCulture, sent, await Visit.TokenAsync()));
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var response = await site.Site.Client.PostAsync(new Uri(Visit.Start, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("name=\"bestanden\"", (await Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WrongOptions_SaysWhich()
    {
        var answer = await Visit.BringAsync("nieuw.csv", "x", ("bron", "../hoofd"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("De bron is een korte naam", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByAProxy_IsAReadingCopy()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Visit.Start, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1");
        using var response = await site.Site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
