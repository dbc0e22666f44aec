using System.Text;

namespace DtzStats.Reporting.Tests.Templates;

public sealed class LogoFileTests : IDisposable
{
    private const string Plain = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><style>rect { fill: url(#a) }</style><rect width="3" height="1"/><use href="#b"/></svg>""";

    private readonly TemplateSample _sample = new();

    public void Dispose() => _sample.Dispose();

    private TemplateSample Logo(string file, string more = "") =>
        _sample.With("template.json", $$"""{ "logo": { "file": "{{file}}", "alt": { "nl": "Bureau", "en": "Office" }{{more}} } }""").With("logo.png", TemplateSample.Png);

    [Fact]
    public void Read_Png_IsBoth()
    {
        var logo = Logo("logo.png").Read().Look.Logo!;
        Assert.Equal(("Bureau", "image/png"), (logo.Alternative, logo.MediaType));
        Assert.Equal(TemplateSample.Png, logo.Image.ToArray());
        Assert.Equal(TemplateSample.Png, logo.Png.ToArray());
    }

    [Fact]
    public void Read_Svg_HasThePngBesideIt()
    {
        var logo = Logo("logo.svg", """, "png": "logo.png" """).With("logo.svg", Plain).Read(Core.Languages.Language.English).Look.Logo!;
        Assert.Equal(("Office", "image/svg+xml"), (logo.Alternative, logo.MediaType));
        Assert.Equal(Plain, Encoding.UTF8.GetString(logo.Image.Span));
        Assert.Equal(TemplateSample.Png, logo.Png.ToArray());
    }

    [Theory]
    [InlineData("<script>x()</script>", "<script>")]
    [InlineData("<g><foreignObject/></g>", "<foreignObject>")]
    [InlineData("<animate attributeName='href'/>", "<animate>")]
    [InlineData("<a href='#b'/>", "<a>")]
    [InlineData("<rect onload='x()'/>", "onload")]
    [InlineData("<rect ONCLICK='x()'/>", "ONCLICK")]
    [InlineData("<image href='https://example.org/a.png'/>", "href")]
    [InlineData("<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='a.svg#b'/>", "href")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>", "href")]
    [InlineData("<rect fill='url(https://example.org/a#b)'/>", "fill")]
    [InlineData("<rect style='fill: URL( \"//example.org/a\" )'/>", "style")]
    [InlineData("<rect style='fill: u\\72l(x)'/>", "style")]
    [InlineData("<style>@import 'a.css';</style>", "<style>")]
    [InlineData("<style>rect { fill: url(a.svg) }</style>", "<style>")]
    [InlineData("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet?>")]
    public void Read_SvgWithMoreThanADrawing_IsRefusedWithWhatAndWhere(string content, string expected)
    {
        var error = Assert.Single(Logo("logo.svg", """, "png": "logo.png" """).With("logo.svg", $"<svg xmlns='http://www.w3.org/2000/svg'>\n{content}</svg>").Errors());
        Assert.StartsWith("logo.svg:2:", error, StringComparison.Ordinal);
        Assert.Contains($"{expected} hoort niet in een logo; bewaar het logo als gewone SVG", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onload='x()'", "onload")]
    [InlineData("style='background: url(//example.org/a)'", "style")]
    public void Read_SvgWithMoreOnItsRoot_IsRefused(string attribute, string expected) => Assert.Contains(
        $"{expected} hoort niet in een logo",
        Assert.Single(Logo("logo.svg", """, "png": "logo.png" """).With("logo.svg", $"<svg xmlns='http://www.w3.org/2000/svg' {attribute}/>").Errors()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("logo.svg", ", \"png\": \"logo.png\"", "<html/>", "logo.svg:1:1: dit is geen SVG")]
    [InlineData("logo.svg", ", \"png\": \"logo.png\"", "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "dit is geen SVG; bewaar het logo als SVG zonder DOCTYPE")]
    [InlineData("logo.svg", "", Plain, "een logo in SVG, en geen ander, is er ook als PNG, voor Word; geef de naam daarvan met \"png\"")]
    [InlineData("weg.png", ", \"png\": \"logo.png\"", "", "een logo in SVG, en geen ander, is er ook als PNG")]
    [InlineData("logo.svg", ", \"png\": \"logo.svg\"", Plain, "logo.svg: dit is geen PNG")]
    [InlineData("logo.jpg", "", "\u00FF\u00D8", "logo.jpg: dit is geen PNG; geef een logo in SVG of PNG")]
    [InlineData("weg.png", "", "", "weg.png: dit bestand is er niet")]
    public void Read_NoPicture_IsRefused(string file, string more, string content, string expected)
    {
        Logo(file, more);
        if (content.Length > 0)
            _sample.With(file, content);
        Assert.Contains(expected, Assert.Single(_sample.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutAlternative_IsRefused() => Assert.Equal(
        ["template.json: \"alt\" van het logo is leeg; schrijf wat het logo zegt"],
        _sample.With("template.json", """{ "logo": { "file": "logo.png", "alt": { "nl": " ", "en": "x" } } }""").Errors());

    [Fact]
    public void Read_TooLarge_IsRefused() =>
        Assert.Contains("groter dan 2 MB", Assert.Single(Logo("groot.png").With("groot.png", new byte[2_000_001]).Errors()), StringComparison.Ordinal);
}
