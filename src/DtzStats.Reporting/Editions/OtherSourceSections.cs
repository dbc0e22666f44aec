using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
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
        var mark = StateOfTheRegion.MarkOf(view, words);
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
            words.Say($"Andere bron \u2013 {view.Source.Title.Dutch}", $"Another source \u2013 {view.Source.Title.English}"),
            mark,
            [
                Passage.Of(Difference(request.View.Source, view.Source, words)),
                Passage.Of(words.Say(view.Source.Note)),
            ],
            [.. series.Where(s => s.Figures.Count(f => f.Period >= request.Since) > 1).Select(s =>
                new EditionChart(Name(s), ChartMessage.LineOf(request, s), Name(s)))],
            IsOfOneYear(series, request) ? [YearTable.Of(request, view, series, mark, words)]
                : [.. series.Select(s => TrendTables.Of(Name(s), s, request.Since, request.Year, mark, words))]);
    }

    /// <summary>Why its numbers are other ones, so that nobody takes the difference for a development.</summary>
    private static string Difference(SourceDescription main, SourceDescription other, Words words)
    {
        string Day(SourceDescription source) => ReferenceDays.InWords(source.ReferenceDay, words.Language);
        var day = main.ReferenceDay.Length > 0 && other.ReferenceDay.Length > 0 && main.ReferenceDay != other.ReferenceDay
            ? words.Say($" Zij telt op een andere dag: {Day(other)} in plaats van {Day(main)}.", $" It counts on another day: {Day(other)} instead of {Day(main)}.") : "";
        var what = main.IsIllustrative
            ? words.Say("De cijfers hierboven zijn illustratief, die van deze bron niet.", "The figures above are illustrative; those of this source are not.")
            : words.Say("Deze bron telt volgens een eigen afbakening.", "This source counts by a definition of its own.");
        return what + day + words.Say(
            " Het verschil met de aantallen hierboven is daarom geen groei of krimp, en de cijfers horen niet in een reeks.",
            " The difference from the numbers above is therefore no growth or decline, and the figures do not belong in one series.");
    }

    /// <summary>Figures of a single year make no trend.</summary>
    private static bool IsOfOneYear(IReadOnlyList<Series> series, EditionRequest request) =>
        series.SelectMany(s => s.Figures).Where(f => f.Period >= request.Since && f.Period <= request.Year && f.Value is not null).Select(f => f.Period).Distinct().Count() == 1;
}
