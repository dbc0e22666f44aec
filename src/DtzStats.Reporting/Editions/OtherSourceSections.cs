using DtzStats.Core.Analysis;
using DtzStats.Core.Measures;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Editions;

/// <summary>What other sources count, each by itself: sources differ in definition and day, and are never put in one series.</summary>
internal static class OtherSourceSections
{
    internal static IEnumerable<EditionSection> Build(EditionRequest request, Words words) =>
        request.Others.Select(view => Section(request, view, words)).OfType<EditionSection>();

    /// <summary>Null where the source has no figures on the region since the base year.</summary>
    private static EditionSection? Section(EditionRequest request, DatasetView view, Words words)
    {
        var mark = StateOfTheRegion.MarkOf(request, view, words);
        var series = view.Source.Measures.Keys.Order(StringComparer.Ordinal)
            .Select(request.Codelists.Measures.Find).OfType<Measure>()
            .Where(m => m.PartOf is null)
            .Select(m => view.SeriesOf(m, request.Region, request.Codelists.Sbi.Total))
            .Where(s => s.Figures.Any(f => f.Period >= request.Since && f.Period <= request.Year && f.Value is not null))
            .ToList();
        if (series.Count == 0)
            return null;
        string Name(Series s) => $"{view.Source.Dataset}-{s.Measure.Code}";
        return new EditionSection(
            view.Source.Dataset,
            words.Say($"Ter vergelijking \u2013 {view.Source.Title.Dutch}", $"For comparison \u2013 {view.Source.Title.English}"),
            mark,
            [
                Passage.Of(words.Say(
                    "Deze bron telt anders dan de cijfers hierboven en mag er niet mee worden opgeteld of vergeleken.",
                    "This source counts differently from the figures above, which it may not be added to or compared with.")),
                Passage.Of(words.Say(view.Source.Note)),
            ],
            [.. series.Where(s => s.Figures.Count(f => f.Period >= request.Since) > 1).Select(s =>
                new EditionChart(Name(s), ChartMessage.LineOf(request, s), Name(s)))],
            [.. series.Select(s => TrendTables.Of(Name(s), s, request.Since, request.Year, mark, words))]);
    }
}
