using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Templates;

namespace DtzStats.Reporting.Tests.Templates;

public sealed class TemplateReaderTests : IDisposable
{
    private readonly TemplateSample _sample = new();

    public void Dispose() => _sample.Dispose();

    private string ErrorOf(string json) => Assert.Single(_sample.With("template.json", json).Errors());

    [Fact]
    public void Schema_IsTheOneInDocs() => Golden.Check(Repository.PathOf("docs", "template.schema.json"), TemplateJson.Schema());

    [Fact]
    public void Read_Nothing_IsAsItComes()
    {
        var template = _sample.With("template.json", "{}").Read();
        Assert.Equal(EditionLook.Plain, template.Look);
        Assert.Null(template.Sections);
        Assert.Empty(template.Paragraphs);
    }

    [Theory]
    [InlineData("{ \"colors\": {} }", "template.json:1:", "onbekende sleutel \"colors\"; bedoelt u \"colours\"?")]
    [InlineData("{\n \"xyzzyplugh\": 1 }", "template.json:2:", "onbekende sleutel \"xyzzyplugh\"; kies uit ")]
    [InlineData("{ \"title\": { \"nl\": \"Beeld\" } }", "template.json:1:", "er ontbreekt ($.title) \"en\"; zie docs/templates.md")]
    [InlineData("{ \"logo\": { \"file\": \"a.png\" } }", "template.json:1:", "er ontbreekt ($.logo) \"alt\"")]
    [InlineData("{ \"sections\": \"regio\" }", "template.json:1:", "een waarde van een andere soort, of een die niet bestaat ($.sections)")]
    [InlineData("{ \"paragraphs\": [{ \"section\": \"regio\", \"file\": \"a.md\", \"place\": \"midden\" }] }", "template.json:1:", "een waarde van een andere soort, of een die niet bestaat ($.paragraphs[0].place)")]
    [InlineData("{ \"sections\": [] ", "template.json:1:", "geen geldige JSON")]
    [InlineData("null", "template.json:1:1", "een waarde van een andere soort")]
    [InlineData("{ \"title\": { \"nl\": \"Beeld {jaar}\", \"en\": \"The region\" } }", "template.json:", "\"title\": \"Beeld {jaar}\" is geen titel; schrijf woorden, met {region} en {year}")]
    [InlineData("{ \"subtitle\": { \"nl\": \" \", \"en\": \"x\" } }", "template.json:", "\"subtitle\": \" \" is geen titel")]
    [InlineData("{ \"colours\": { \"accent\": \"rood\" } }", "template.json:", "colours.accent: \"rood\" is geen kleur; schrijf bijvoorbeeld \"#0a4a66\"")]
    [InlineData("{ \"colours\": { \"ink\": \"#12345g\" } }", "template.json:", "colours.ink: \"#12345g\" is geen kleur")]
    public void Read_WrongJson_SaysWhereWhatAndHowToMend(string json, string begin, string expected)
    {
        var error = ErrorOf(json);
        Assert.StartsWith(begin, error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoTemplateJson_SaysSo()
    {
        Directory.CreateDirectory(_sample.Path);
        Assert.Equal(["template.json: dit bestand is er niet; zet het in de map van template.json"], _sample.Errors());
    }

    [Theory]
    [InlineData("accent", "#999999", "tekst in #999999 op wit heeft een contrast van 2,84 : 1; kies een kleur met een contrast van 4,5 : 1 of meer")]
    [InlineData("ink", "#777777", "tekst in #777777 op wit heeft een contrast van 4,47 : 1")]
    [InlineData("tint", "#444444", "tekst in #4a5966 op tint #444444 heeft een contrast van 1,3")]
    public void Read_TextThatCannotBeRead_IsRefusedWithItsContrast(string name, string colour, string expected) =>
        Assert.Contains(_sample.With("template.json", $$"""{ "colours": { "{{name}}": "{{colour}}" } }""").Errors(), e => e.Contains($"colours.{name}: {expected}", StringComparison.Ordinal));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#767676", 4.54)]
    [InlineData("#ff0000", "#ff0000", 1)]
    public void Contrast_IsThatOfWcag(string one, string other, double expected) => Assert.Equal(expected, TemplateColours.Contrast(one, other), 0.005);

    [Fact]
    public void Read_Colours_AreInLowerCase_AndTheOthersAsTheyCome() => Assert.Equal(
        EditionColours.Plain with { Accent = "#7a1f3d" }, _sample.With("template.json", """{ "colours": { "accent": "#7A1F3D" } }""").Read().Look.Colours);

    [Theory]
    [InlineData("../buiten.md")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("onder/a.md")]
    [InlineData("..\\\\buiten.md")]
    [InlineData("c:a.md")]
    [InlineData("")]
    public void Read_FileOutsideOfTheFolder_IsRefused(string name)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(_sample.Path).Parent!.FullName, "buiten.md"), "geheim");
        Assert.Contains("is geen bestand in de map van de template", ErrorOf($$"""{ "paragraphs": [{ "section": "regio", "file": "{{name}}" }] }"""), StringComparison.Ordinal);
        Assert.Contains("is geen bestand in de map van de template", ErrorOf($$"""{ "logo": { "file": "{{name}}", "alt": { "nl": "a", "en": "a" }{{(name.Contains("svg", StringComparison.Ordinal) ? ", \"png\": \"a.png\"" : "")}} } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinkToElsewhere_IsRefused()
    {
        var outside = Path.Combine(Directory.CreateDirectory(_sample.Path).Parent!.FullName, "buiten.md");
        File.WriteAllText(outside, "geheim");
        File.CreateSymbolicLink(Path.Combine(_sample.Path, "a.md"), outside);
        Assert.Contains("zonder koppeling", ErrorOf("""{ "paragraphs": [{ "section": "regio", "file": "a.md" }] }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Paragraphs_AreInTheLanguageThatIsAskedFor()
    {
        _sample.With("template.json", """{ "paragraphs": [{ "section": "regio", "file": "a.md", "place": "end" }, { "section": "regio", "file": "b.md" }] }""")
            .With("a.nl.md", "Dag").With("a.en.md", "Hello").With("b.md", "\uFEFFBeide\r\nregels");
        Assert.Equal(["a.nl.md:End:Dag", "b.md:Start:Beide\nregels"], _sample.Read().Paragraphs.Select(p => $"{p.File}:{p.Place}:{p.Text}"));
        Assert.Equal(["Hello", "Beide\nregels"], _sample.Read(Language.English).Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Read_SeveralFaults_SaysAllAtOnce()
    {
        _sample.With("template.json", """{ "colours": { "accent": "x" }, "paragraphs": [{ "section": "regio", "file": "a.md" }, { "section": "regio", "file": "b.md" }] }""").With("b.md", [0xFF, 0x41]);
        Assert.Equal(
            [
                "template.json: colours.accent: \"x\" is geen kleur; schrijf bijvoorbeeld \"#0a4a66\"",
                "a.nl.md: dit bestand is er niet; zet het in de map van template.json",
                "b.md: dit bestand is geen UTF-8; bewaar het als UTF-8",
            ],
            _sample.Errors());
    }
}
