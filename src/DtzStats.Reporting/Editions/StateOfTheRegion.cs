using DtzStats.Core.Analysis;
using DtzStats.Core.Measures;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Templates;

namespace DtzStats.Reporting.Editions;

/// <summary>The edition "Stand van de regio": the region's headline, and each municipality and sector behind it.</summary>
public static class StateOfTheRegion
{
    /// <summary>The edition; where the dataset lacks a figure, the edition says so in its place.</summary>
    public static Edition Build(EditionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var figures = new EditionFigures(request);
        var words = figures.Words;
        var (jobs, establishments) = (figures.Jobs(request.Region), figures.Establishments(request.Region));
        var edition = new Edition(
            EditionTitle.Of(request, words),
            EditionTitle.Below(request, words),
            figures.Mark,
            request.Language,
            new HeadlineBuilder(words, jobs, establishments, request.Since, request.Year).Build(),
            [.. WithMethod(figures, [.. Sections(figures).OfType<EditionSection>()]).Select(Marked)],
            [.. request.Vintages.Select(v => SourceNotes.Of(v, words))])
        {
            Release = words.Say(ReleaseText.Line(request.Release)),
            Date = request.Vintages.Select(v => (DateOnly?)v.Source.Retrieved).Max(),
        };
        var complete = CitationSection.Added(TemplatedEdition.Of(edition, request), request, words);
        return request.Release.IsInternal ? InternalEdition.Of(complete, words.Say(ReleaseText.InternalMark)) : complete;
    }

    /// <summary>A municipality by itself is compared with the Dutch TechZone, and has no list or map of municipalities.</summary>
    private static IEnumerable<EditionSection?> Sections(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        if (figures.Members.Count > 0)
        {
            yield return RegionSection.Build(request, words, figures.Jobs(request.Region), figures.Establishments(request.Region));
            yield return MunicipalitySection.Build(figures);
        }
        else
        {
            yield return MunicipalityPage.Trend(
                figures, request.Region, request.Codelists.Regions.Techzone, words.Say($"{request.Region.Name.Dutch} sinds {request.Since}", $"{request.Region.Name.English} since {request.Since}"));
        }

        yield return ManufacturingSection.Build(figures);
        yield return SectorSection.Build(figures);
        yield return ComparisonSection.Build(figures);
        foreach (var section in OtherSourceSections.Build(request, words).Concat(request.Revisions?.Previous is null ? [] : RevisionSection.Build(request, words)).Concat(EcosystemSection.Build(request, words)))
            yield return section;
    }

    /// <summary>The method explains what stands in the others.</summary>
    private static IEnumerable<EditionSection> WithMethod(EditionFigures figures, IReadOnlyList<EditionSection> sections) =>
        sections.Append(MethodSection.Build(figures, sections));

    /// <summary>Charts and tables are told apart from their section when they are saved, so each bears its mark.</summary>
    private static EditionSection Marked(EditionSection section) => section with
    {
        Charts = [.. section.Charts.Select(c => c with { Spec = c.Spec with { Mark = section.Mark } })],
        Tables = [.. section.Tables.Select(t => t with { Mark = section.Mark })],
        Sections = [.. section.Sections.Select(Marked)],
    };

    internal static Measure MeasureOf(EditionRequest request, string code) =>
        request.Codelists.Measures.Find(code) ?? throw new ArgumentException($"The codelists have no measure '{code}'.", nameof(code));

    /// <summary>What is told of figures of a dataset that are no official ones; else null. What is not for publication, <see cref="InternalEdition"/> tells of the whole.</summary>
    internal static string? MarkOf(DatasetView view, Words words) => view.Source.IsIllustrative ? words.Say(view.Source.Title) : null;
}
