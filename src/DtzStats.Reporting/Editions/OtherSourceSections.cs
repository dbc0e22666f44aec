using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What other sources count, each by itself: sources differ in definition and day, and are never put in one series.</summary>
internal static class OtherSourceSections
{
    private const int MostLacking = 3;

    internal static IEnumerable<EditionSection> Build(EditionRequest request, Words words) =>
        request.Others.Select(view => Section(request, view, words)).OfType<EditionSection>();

    /// <summary>Null where the source has no figures on the region since the base year.</summary>
    private static EditionSection? Section(EditionRequest request, DatasetView view, Words words)
    {
        var mark = StateOfTheRegion.MarkOf(view, words);
        var series = view.Source.Measures.Keys.Order(StringComparer.Ordinal)
            .Select(request.Codelists.Measures.Find).OfType<Measure>()
            .Where(m => m.PartOf is null)
            .Select(m => Covered(request, view, m, words))
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
        var revised = other.RevisesHistory
            ? words.Say($" Het is de uitgave van {other.Vintage}; met elke uitgave herziet de bron ook eerdere jaren.", $" It is the vintage of {other.Vintage}; with each one the source revises earlier years too.") : "";
        return what + day + revised + words.Say(
            " Het verschil met de aantallen hierboven is daarom geen groei of krimp, en de cijfers horen niet in één reeks.",
            " The difference from the numbers above is therefore no growth or decline, and the figures do not belong in one series.");
    }

    /// <summary>Figures of a single year make no trend.</summary>
    private static bool IsOfOneYear(IReadOnlyList<Series> series, EditionRequest request) =>
        series.SelectMany(s => s.Figures).Where(f => f.Period >= request.Since && f.Period <= request.Year && f.Value is not null).Select(f => f.Period).Distinct().Count() == 1;

    /// <summary>
    /// The total of a source, named by what is in it: where the industries of the source add up to it although they lack some,
    /// it is no total of all activities.
    /// </summary>
    private static Series Covered(EditionRequest request, DatasetView view, Measure measure, Words words)
    {
        var series = view.SeriesOf(measure, request.Region, request.Codelists.Sbi.Total);
        var parts = view.SectorsOf(measure.Code, [request.Region]);
        if (parts is { Sectors.Count: 0 } or { LeftOut.Count: 0 } || series.Figures.LastOrDefault(f => f.Value is not null) is not { } last
            || !parts.AreWhole(view, measure, request.Region, last.Period))
            return series;
        var name = Name(parts, request, words);
        return series with { Category = series.Category with { Name = new BilingualText(name, name) } };
    }

    /// <summary>"Sectoren B–U zonder A (landbouw, bosbouw en visserij)"; the codes of all that are in it where many lack.</summary>
    private static string Name(ActivityParts parts, EditionRequest request, Words words)
    {
        if (parts.LeftOut.Count > MostLacking)
            return words.Say("Sectoren ", "Sectors ") + Lists.Of([.. parts.Sectors.Select(s => s.Code)], request.Language);
        List<string> codes = [.. parts.Whole.Members.Except(parts.LeftOut.Select(c => c.Code)).Order(StringComparer.Ordinal)];
        var lacking = Lists.Of([.. parts.LeftOut.Select(c => $"{c.Code} ({Names.Of(c, words)})")], request.Language);
        return words.Say($"Sectoren {codes[0]}\u2013{codes[^1]}, dus zonder {lacking}", $"Sectors {codes[0]}\u2013{codes[^1]}, so without {lacking}");
    }
}
