using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Codes;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Templates;
using DtzStats.Reporting.Tests.Claims;
using DtzStats.Reporting.Tests.Writers;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers.Word;
using Run = DtzStats.Reporting.Claims.Run;
using RunStyle = DtzStats.Reporting.Claims.RunStyle;

namespace DtzStats.Reporting.Tests.Templates;

public sealed class TemplatedEditionTests
{
    private static readonly Ecosystem List = EcosystemReader.Read(Repository.PathOf("data", "ecosystem"), IllustrativeData.Codelists.Regions);

    private static Edition Build(EditionTemplate template) => StateOfTheRegion.Build(Sample.Request(Sample.View()) with { Template = template });

    private static EditionTemplate Of(string text, string section = "regio", TemplatePlace place = TemplatePlace.Start, IReadOnlyList<string>? sections = null) =>
        new(EditionLook.Plain, null, null, sections, text.Length == 0 ? [] : [new TemplateParagraphs(section, place, "a.md", text)]);

    private static IReadOnlyList<string> ErrorsOf(EditionTemplate template) => [.. Assert.Throws<TemplateException>(() => Build(template)).Errors.Select(e => e.In(Language.Dutch))];

    private static Edition Example(Language language) =>
        Example(language, TemplateReader.Read(Repository.PathOf("docs", "templates", "voorbeeld"), language));

    private static Edition Example(Language language, EditionTemplate? template) =>
        StateOfTheRegion.Build(IllustrativeData.Request(language) with { Ecosystem = List, Template = template });

    /// <summary>What the template makes of it: what the edition says without it is left out.</summary>
    private static string TextOf(Edition edition)
    {
        var own = Example(edition.Language, null).Passages.Select(p => p.Text).ToHashSet();
        var text = new StringBuilder($"{edition.Title}\n{edition.Subtitle}\n");
        foreach (var section in edition.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n== {section.Name}\n");
            foreach (var passage in section.Passages.Where(p => !own.Contains(p.Text)))
                text.Append(CultureInfo.InvariantCulture, $"{passage.Form}: {string.Concat(passage.Sentences.SelectMany(s => s.Runs).Select(Marked))}\n");
        }

        return text.ToString();
    }

    private static string Marked(Run run) => (run, run.Style) switch
    {
        (LinkText link, _) => $"[{link.Text}]({link.Page})",
        (CitedNumber, RunStyle.None) => $"#{run.Text}#",
        (CitedNumber, var style) => $"{style}(#{run.Text}#)",
        (_, RunStyle.None) => run.Text,
        var (_, style) => $"{style}({run.Text})",
    };

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Of_TheExampleInDocs_IsAsApproved(Language language, string code) =>
        Golden.Check(Repository.PathOf("tests", "DtzStats.Reporting.Tests", "Templates", $"Example.{code}.golden.txt"), TextOf(Example(language)));

    [Fact]
    public void Of_TurkishMachine_IsTheSame() => Assert.Equal(
        Encoding.UTF8.GetBytes(TextOf(Example(Language.Dutch))), Office.InTurkish(() => Encoding.UTF8.GetBytes(TextOf(Example(Language.Dutch)))));

    [Fact]
    public void Of_Sections_AreThoseNamedInThatOrder_AndTheSourcesOfNumbersStay()
    {
        Assert.Equal(["sectoren", "regio", "cijfers"], Build(Of("", sections: ["sectoren", "ecosysteem", "regio"])).Sections.Select(s => s.Name));
        Assert.NotEmpty(Build(Of("", sections: ["regio"])).Sources);
    }

    [Fact]
    public void Of_UnknownSection_IsRefusedWithThoseThatAre()
    {
        var error = Assert.Single(ErrorsOf(Of("", sections: ["regio", "sectorn"])));
        Assert.StartsWith("template.json: dit rapport heeft geen onderdeel \"sectorn\"; bedoelt u \"sectoren\"? kies uit regio, gemeenten, sectoren", error, StringComparison.Ordinal);
        Assert.Contains("geen onderdeel \"gemeenten\"", Assert.Single(ErrorsOf(Of("Dag", "gemeenten", sections: ["regio"]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SectionTwice_IsRefused() =>
        Assert.Equal(["template.json: onderdeel \"regio\" staat er twee keer; noem het een keer"], ErrorsOf(Of("", sections: ["regio", "regio"])));

    [Theory]
    [InlineData(TemplatePlace.Start)]
    [InlineData(TemplatePlace.End)]
    public void Of_Paragraphs_StandWhereTheyWereAskedFor(TemplatePlace place)
    {
        var section = Build(Of("Eerst.\n\nDan\nverder.", place: place)).Sections[0];
        var passages = section.Passages.Select(p => p.Text).ToList();
        var expected = new[] { "Eerst.", "Dan verder." };
        Assert.Equal(expected, place == TemplatePlace.Start ? passages[..2] : passages[^2..]);
        Assert.Equal(place == TemplatePlace.End ? expected : [], section.Closing.Select(p => p.Text));
    }

    [Fact]
    public void Of_Numbers_AreAccountedForLikeTheRest()
    {
        var edition = Build(Of("In {{figure jobs Emmen A-U 2018}} banen."));
        Assert.Contains(Citations.Of(edition).All, n => n.Text == "61.000" && n.Lines.Count > 0);
        Assert.Contains("#cijfer-", Page.Of(edition).Root.Descendants("a").First(a => a.Value == "61.000").Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eerst.\n\nIn {{figure jobs Emen A-U 2018}} en {{figure jobs Emmen A-U 2031}}.", "a.md:3:4: onbekend gebied \"Emen\"; bedoelt u \"Emmen\"?", "a.md:3:37: over 2031 is er geen cijfer")]
    [InlineData("{{claim nearly-equal jobs Emmen 2016 2018}}", "a.md:1:1: de bewering nearly-equal klopt niet met de cijfers zoals ze gedrukt worden; laat haar weg")]
    [InlineData("Dag {{figure jobs", "a.md:1:5: een verwijzing zonder einde; sluit de verwijzing op dezelfde regel af met }}")]
    [InlineData("# Kop", "a.md:1:1: een kop kan hier niet; schrijf alinea's en lijsten")]
    [InlineData("Dag.\n\n<div>x</div>", "a.md:3:1: HTML kan hier niet")]
    [InlineData("Dag <b>x</b>.", "a.md:1:5: HTML kan hier niet", "a.md:1:9: HTML kan hier niet")]
    [InlineData("> Dag", "a.md:1:1: een citaat kan hier niet")]
    [InlineData("```\nx\n```", "a.md:1:1: een blok code kan hier niet")]
    [InlineData("In {{figure jobs Emmen A-U 2018}} `x`", "a.md:1:35: code kan hier niet")]
    [InlineData("---", "a.md:1:1: dit kan hier niet")]
    [InlineData("Zie ![a](b.png)", "a.md:1:5: een afbeelding kan hier niet")]
    [InlineData("Zie [a](javascript:x)", "a.md:1:5: \"javascript:x\" is geen adres van een bladzijde; schrijf een adres dat begint met https://")]
    [InlineData("Zie [a](b.html)", "a.md:1:5: \"b.html\" is geen adres van een bladzijde")]
    [InlineData("[{{figure jobs Emmen A-U 2018}}](https://example.org)", "a.md:1:1: een verwijzing naar een cijfer kan niet in een link staan")]
    [InlineData("[a](https://example.org/{{figure jobs Emmen A-U 2018}})", "a.md:1:")]
    [InlineData("- a\n  - b", "a.md:1:1: een punt van een lijst is één alinea")]
    public void Of_Fault_SaysFileLineColumnWhatAndHowToMend(string text, params string[] expected)
    {
        var errors = ErrorsOf(Of(text));
        Assert.Equal(expected.Length, errors.Count);
        Assert.All(expected.Zip(errors), e => Assert.StartsWith(e.First, e.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_MarkupAroundNumbers_KeepsBoth()
    {
        var section = Build(Of("**In {{figure jobs Emmen A-U 2018}}** of *{{figure jobs Emmen A-U 2016}}*: [zie _hier_](https://example.org/a?b=1&c=2) &amp; <https://example.org>")).Sections[0];
        Assert.Equal(
            "Strong(In )Strong(#61.000#) of Emphasis(#60.000#): [zie ](https://example.org/a?b=1&c=2)[hier](https://example.org/a?b=1&c=2) & [https://example.org](https://example.org/)",
            string.Concat(section.Paragraphs[0].Sentences[0].Runs.Select(Marked)));
    }

    [Fact]
    public void Of_Title_HasRegionAndYear()
    {
        var title = new BilingualText("Beeld van {region} in {year}", "x");
        var edition = Build(Of("") with { Title = title, Subtitle = title });
        Assert.Equal(("Beeld van Dutch TechZone in 2018", "Beeld van Dutch TechZone in 2018"), (edition.Title, edition.Subtitle));
    }

    [Fact]
    public void Page_OfTheExample_HasLogoColoursAndLists()
    {
        var page = Page.Of(Example(Language.Dutch));
        var logo = page.Only("img");
        Assert.Equal("Regiobureau Voorbeeld", logo.Attribute("alt")!.Value);
        Assert.StartsWith("data:image/svg+xml;base64,", logo.Attribute("src")!.Value, StringComparison.Ordinal);
        Assert.Contains("--accent: #7a1f3d;", page.Html, StringComparison.Ordinal);
        Assert.Equal(3, page.Root.Descendants("ul").Single(l => (string?)l.Attribute("class") == "items").Elements("li").Count());
        Assert.Equal(3, page.Root.Descendants("ol").Single(l => (string?)l.Attribute("class") == "items").Elements("li").Count());
        Assert.Equal("Elk getal komt uit de cijfers zelf", page.Only("strong").Value);
    }

    [Fact]
    public void Word_OfTheExample_IsValidWithLogoColoursAndLists()
    {
        var edition = Example(Language.Dutch);
        var word = DocxWriter.Write(edition, SampleEdition.Pngs(edition));
        Assert.Equal(word, DocxWriter.Write(edition, SampleEdition.Pngs(edition)));
        using var stream = new MemoryStream(word);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal("", Office.Errors(document));
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal("Regiobureau Voorbeeld", body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First().Description!.Value);
        Assert.Equal([1, 1, 1, 2, 2, 2], body.Descendants<NumberingId>().Select(n => n.Val!.Value));
        Assert.Contains("7A1F3D", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("0A4A66", document.MainDocumentPart.StyleDefinitionsPart.Styles.OuterXml, StringComparison.Ordinal);
    }
}
