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
        var words = new Words(request.Language);
        var total = request.Codelists.Sbi.Total;
        Series SeriesOf(string measure) => request.View.SeriesOf(MeasureOf(request, measure), request.Region, total);
        var (jobs, establishments) = (SeriesOf("jobs"), SeriesOf("establishments"));
        var source = request.View.Source;
        var edition = new Edition(
            EditionTitle.Of(request, words),
            EditionTitle.Below(request, words),
            MarkOf(request, request.View, words),
            request.Language,
            new HeadlineBuilder(words, jobs, establishments, request.Since, request.Year).Build(),
            [
                RegionSection.Build(request, words, jobs, establishments),
                MunicipalitySection.Build(request, words, jobs, establishments),
                SectorSection.Build(request, words),
                .. OtherSourceSections.Build(request, words),
                .. RevisionSection.Build(request, words),
                .. EcosystemSection.Build(request, words),
            ],
            [.. request.Vintages.Select(v => SourceNotes.Of(v, words))])
        {
            Release = words.Say(ReleaseText.Line(request.Release)),
            Date = request.Vintages.Select(v => (DateOnly?)v.Source.Retrieved).Max(),
        };
        var complete = CitationSection.Added(TemplatedEdition.Of(edition, request), request, words);
        return request.Release.IsInternal ? InternalEdition.Of(complete, words.Say(ReleaseText.InternalMark)) : complete;
    }

    internal static Measure MeasureOf(EditionRequest request, string code) =>
        request.Codelists.Measures.Find(code) ?? throw new ArgumentException($"The codelists have no measure '{code}'.", nameof(code));

    /// <summary>What is told of figures of a dataset that are no official ones, or not for publication; else null.</summary>
    internal static string? MarkOf(EditionRequest request, DatasetView view, Words words) =>
        ReleaseText.Mark(request.Release, view.Source.IsIllustrative ? words.Say(view.Source.Title) : null, request.Language);
}
