using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Templates;

/// <summary>An edition as a template wants it. What must be told of figures, and the sources, stay whatever it says.</summary>
internal static class TemplatedEdition
{
    /// <summary>Sections that are not in every edition; a template may name them all the same.</summary>
    private static readonly string[] Optional = [EcosystemSection.Name, RevisionSection.Name];

    /// <summary>The edition as it is where there is no template.</summary>
    /// <exception cref="TemplateException">A section is unknown, or a paragraph cannot be told.</exception>
    internal static Edition Of(Edition edition, EditionRequest request)
    {
        if (request.Template is not { } template)
            return edition;
        var errors = new List<TemplateError>();
        var sections = Ordered(edition.Sections, template.Sections, errors);
        var markdown = new MarkdownText(request);
        foreach (var paragraphs in template.Paragraphs)
        {
            var passages = markdown.Read(paragraphs.Text, paragraphs.File, errors);
            if (sections.Any(s => s.WithInner().Any(i => i.Name == paragraphs.Section)))
                sections = [.. sections.Select(s => With(s, paragraphs, passages))];
            else
                errors.Add(Unknown(paragraphs.Section, [.. sections.SelectMany(s => s.WithInner()).Select(s => s.Name)]));
        }

        var (region, year) = (request.Region.Name.In(request.Language), request.Year.ToString());
        return errors.Count > 0 ? throw new TemplateException(errors) : edition with
        {
            Title = Filled(template.Title?.In(request.Language) ?? edition.Title, region, year),
            Subtitle = Filled(template.Subtitle?.In(request.Language) ?? edition.Subtitle, region, year),
            Look = template.Look,
            Sections = sections,
        };
    }

    internal static string Filled(string text, string region, string year) =>
        text.Replace("{region}", region, StringComparison.Ordinal).Replace("{year}", year, StringComparison.Ordinal);

    private static IReadOnlyList<EditionSection> Ordered(IReadOnlyList<EditionSection> all, IReadOnlyList<string>? names, List<TemplateError> errors)
    {
        if (names is null)
            return all;
        var known = all.Select(s => s.Name).Union(Optional).ToList();
        errors.AddRange(names.Where(n => !known.Contains(n)).Select(n => Unknown(n, known)));
        errors.AddRange(names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new TemplateError(
            EditionTemplate.FileName, new($"onderdeel \"{g.Key}\" staat er twee keer", $"section \"{g.Key}\" is there twice"), new("noem het een keer", "name it once"))));
        return [.. names.Distinct(StringComparer.Ordinal).Select(n => all.FirstOrDefault(s => s.Name == n)).OfType<EditionSection>()];
    }

    private static EditionSection With(EditionSection section, TemplateParagraphs paragraphs, IReadOnlyList<Passage> passages) => section with
    {
        Paragraphs = section.Name == paragraphs.Section && paragraphs.Place == TemplatePlace.Start ? [.. passages, .. section.Paragraphs] : section.Paragraphs,
        Closing = section.Name == paragraphs.Section && paragraphs.Place == TemplatePlace.End ? [.. section.Closing, .. passages] : section.Closing,
        Sections = [.. section.Sections.Select(s => With(s, paragraphs, passages))],
    };

    private static TemplateError Unknown(string name, IReadOnlyList<string> known)
    {
        var all = string.Join(", ", known);
        return new TemplateError(
            EditionTemplate.FileName,
            new($"dit rapport heeft geen onderdeel \"{name}\"", $"this report has no section \"{name}\""),
            Nearest.To(name, known) is { } near
                ? new BilingualText($"bedoelt u \"{near}\"? kies uit {all}", $"did you mean \"{near}\"? choose from {all}")
                : new($"kies uit {all}", $"choose from {all}"));
    }
}
