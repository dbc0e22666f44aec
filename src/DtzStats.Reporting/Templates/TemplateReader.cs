using System.Text;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Templates;

/// <summary>Reads a template from its folder.</summary>
public static class TemplateReader
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The template with its paragraphs in one language.</summary>
    /// <exception cref="TemplateException">Something is wrong with it; it says all that can be said at once.</exception>
    public static EditionTemplate Read(string folder, Language language)
    {
        var files = new TemplateFolder(folder);
        var text = TemplateJson.Parse(TextOf(files, EditionTemplate.FileName));
        var errors = new List<TemplateError>();
        var template = new EditionTemplate(
            new EditionLook(TemplateColours.Read(text.Colours, errors), Try(() => LogoOf(text.Logo, files, language), errors)),
            TitleOf(text.Title, "title", errors),
            TitleOf(text.Subtitle, "subtitle", errors),
            text.Sections,
            [.. (text.Paragraphs ?? []).Select(p => Try(() => ParagraphsOf(p, files, language), errors)).OfType<TemplateParagraphs>()]);
        return errors.Count == 0 ? template : throw new TemplateException(errors);
    }

    private static T? Try<T>(Func<T?> read, List<TemplateError> errors)
        where T : class
    {
        try
        {
            return read();
        }
        catch (TemplateException e)
        {
            errors.AddRange(e.Errors);
            return null;
        }
    }

    private static EditionLogo? LogoOf(LogoText? logo, TemplateFolder files, Language language)
    {
        if (logo is null)
            return null;
        if (logo.Alt.In(language).Trim().Length == 0)
            throw new TemplateException(new TemplateError(
                EditionTemplate.FileName, new("\"alt\" van het logo is leeg", "\"alt\" of the logo is empty"), new("schrijf wat het logo zegt", "write what the logo says")));
        return LogoFile.Read(logo, files, language);
    }

    private static TemplateParagraphs ParagraphsOf(ParagraphText paragraph, TemplateFolder files, Language language)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(paragraph.File), Path.GetExtension(paragraph.File));
        var translated = $"{name}.{(language == Language.Dutch ? "nl" : "en")}{extension}";
        var file = !files.Has(paragraph.File) || files.Has(translated) ? translated : paragraph.File;
        return new TemplateParagraphs(paragraph.Section, paragraph.Place, file, TextOf(files, file).ReplaceLineEndings("\n"));
    }

    /// <summary>Only what stands for something may be in braces.</summary>
    private static BilingualText? TitleOf(BilingualText? title, string key, List<TemplateError> errors)
    {
        foreach (var text in title is null ? [] : new[] { title.Dutch, title.English })
            if (text.Trim().Length == 0 || TemplatedEdition.Filled(text, "", "").AsSpan().IndexOfAny('{', '}') >= 0)
                errors.Add(new TemplateError(
                    EditionTemplate.FileName, new($"\"{key}\": \"{text}\" is geen titel", $"\"{key}\": \"{text}\" is no title"), new("schrijf woorden, met {region} en {year} waar die moeten staan", "write words, with {region} and {year} where these go")));
        return title;
    }

    private static string TextOf(TemplateFolder files, string name)
    {
        try
        {
            return Utf8.GetString(files.Read(name)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new TemplateException(new TemplateError(name, new("dit bestand is geen UTF-8", "this file is no UTF-8"), new("bewaar het als UTF-8", "save it as UTF-8")), e);
        }
    }
}
