using System.Buffers.Binary;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Templates;

/// <summary>The logo of a template, checked before it is put into a page.</summary>
internal static class LogoFile
{
    private static readonly byte[] PngSignature = [137, 80, 78, 71, 13, 10, 26, 10];

    /// <exception cref="TemplateException">A file is absent, is no picture, or an SVG holds more than a drawing.</exception>
    internal static EditionLogo Read(LogoText logo, TemplateFolder files, Language language)
    {
        var isSvg = Path.GetExtension(logo.File).Equals(".svg", StringComparison.OrdinalIgnoreCase);
        if (isSvg != logo.Png is not null)
            throw new TemplateException(new TemplateError(
                EditionTemplate.FileName,
                new("een logo in SVG, en geen ander, is er ook als PNG, voor Word", "a logo in SVG, and no other, is there as PNG too, for Word"),
                new("geef de naam daarvan met \"png\" in \"logo\", of laat die weg", "give its name by \"png\" in \"logo\", or leave that out")));
        var png = PngOf(isSvg ? logo.Png! : logo.File, files);
        return isSvg
            ? new EditionLogo(logo.Alt.In(language), "image/svg+xml", SafeSvg.Checked(files.Read(logo.File), logo.File), png)
            : new EditionLogo(logo.Alt.In(language), "image/png", png, png);
    }

    /// <summary>It begins with its signature, and then, after eight more bytes, its width and height.</summary>
    private static byte[] PngOf(string name, TemplateFolder files)
    {
        var data = files.Read(name);
        return data.Length > 24 && data.AsSpan().StartsWith(PngSignature) && Side(16) > 0 && Side(20) > 0 ? data : throw new TemplateException(new TemplateError(
            name, new("dit is geen PNG", "this is no PNG"), new("geef een logo in SVG of PNG", "give a logo in SVG or PNG")));

        int Side(int at) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at));
    }
}
