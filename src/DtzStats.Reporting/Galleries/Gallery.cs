using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Galleries;

/// <summary>Every kind of chart, each with its figures as a table: an edition that shows how things are shown.</summary>
public static class Gallery
{
    /// <summary>
    /// The charts of the municipalities of a region, and, where the dataset tells industries apart, of the industries of the
    /// largest of them beside the region.
    /// </summary>
    public static Edition Build(EditionRequest request, Boundaries boundaries)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(boundaries);
        var words = new Words(request.Language);
        var mark = StateOfTheRegion.MarkOf(request.View, words);
        var edition = new Edition(
            words.Say("Galerij van grafieken", "Gallery of charts"),
            request.Region.Name.In(request.Language),
            mark,
            request.Language,
            new Headline(
                Passage.Of(words.Say(
                    "Elke soort grafiek van DtzStats, met daaronder de cijfers waaruit zij is getekend.",
                    "Every kind of chart of DtzStats, with the figures that it was drawn from below it.")),
                []),
            [.. RegionCharts.Of(request, boundaries, words).Concat(IndustryCharts.Of(request, words)).Select(c => SectionOf(c, mark))],
            [.. request.Vintages.Where(v => v.Dataset == request.View.Source.Dataset).Select(v => SourceNotes.Of(v, words))])
        {
            Release = words.Say(ReleaseText.Line(request.Release)),
        };
        return request.Release.IsInternal ? InternalEdition.Of(edition, words.Say(ReleaseText.InternalMark)) : edition;
    }

    private static EditionSection SectionOf(GalleryChart chart, string? mark) => new(
        chart.Name, chart.Kind, mark, [Passage.Of(chart.Use)], [new EditionChart(chart.Name, chart.Spec, chart.Name)], [chart.Spec.Table(chart.Name)]);

    internal static Series JobsOf(EditionRequest request, Core.Regions.Region region) =>
        request.View.SeriesOf(StateOfTheRegion.MeasureOf(request, "jobs"), region, request.Codelists.Sbi.Total);
}

/// <summary>One kind of chart.</summary>
/// <param name="Name">Its file name without extension.</param>
/// <param name="Kind">What it is called.</param>
/// <param name="Use">What it is good for, in a sentence.</param>
internal sealed record GalleryChart(string Name, string Kind, string Use, ChartSpec Spec);
