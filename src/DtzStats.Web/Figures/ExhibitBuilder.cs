using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Figures;

/// <summary>Makes the figure that is asked for: finds the dataset, reads the series, draws.</summary>
internal static class ExhibitBuilder
{
    /// <exception cref="QueryException">There are no such figures, or they cannot be drawn in this form.</exception>
    internal static Exhibit Build(FigureQuery query, Snapshot snapshot, Language language)
    {
        var codes = query.Regions.SelectMany(r => snapshot.Codelists.Regions.MembersOf(r)).Select(r => r.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var choice = snapshot.Choose(query.Measure.Code, codes, query.Since);
        List<SourceDescription> able = [.. choice.Others.Prepend(choice.Chosen).OfType<SourceDescription>()];
        var (source, series, until) = able.Where(s => query.Dataset is null || s.Dataset == query.Dataset)
            .Select(s => Read(query, snapshot, s, codes)).FirstOrDefault(f => f.Series.Count > 0);
        if (source is null)
            throw NoFigures(query);
        return Drawn(query, snapshot, language, series, until) with { Others = [.. able.Where(s => s.Dataset != source.Dataset)] };
    }

    /// <summary>No series where the dataset has nothing on these sectors in these years, though it has the measure.</summary>
    private static (SourceDescription Source, IReadOnlyList<Series> Series, Period Until) Read(FigureQuery query, Snapshot snapshot, SourceDescription source, IReadOnlyList<string> codes)
    {
        var view = snapshot.View(source.Dataset, query.Measure.Code, codes, query.Categories)!;
        List<Series> series = [.. query.Categories.SelectMany(c => query.Regions.Select(r => view.SeriesOf(query.Measure, r, c)))];
        return LastYear(series) is { } last && (query.Until ?? last) is var until && until >= query.Since ? (source, series, until) : (source, [], query.Since);
    }

    private static Exhibit Drawn(FigureQuery query, Snapshot snapshot, Language language, IReadOnlyList<Series> series, Period until)
    {
        var labelled = SeriesLabels.Of(series, query);
        var charts = new ChartBuilder(query, labelled, until, language);
        // A map or slope without a value draws nothing that is worth looking at, but its table says why.
        var spec = Published(query.Form == FigureForm.Table ? charts.Line() : charts.Make(snapshot), snapshot, language);
        return new Exhibit(
            query,
            language,
            until,
            series,
            [.. labelled.Select(s => s.Region.Name.In(language))],
            spec.Title,
            spec,
            spec.Table(NameOf(query)),
            []);
    }

    /// <summary>With the release that it is of, and the mark of what is not for publication.</summary>
    private static ChartSpec Published(ChartSpec spec, Snapshot snapshot, Language language) => spec with
    {
        Source = $"{spec.Source}; {ReleaseText.Line(snapshot.Reference).In(language)}",
        Mark = ReleaseText.Mark(snapshot.Reference, spec.Mark, language),
    };

    /// <summary>Its file name without extension.</summary>
    private static string NameOf(FigureQuery query) => string.Join(
        '-',
        new[] { query.Measure.Code, string.Join('-', query.Regions.Select(r => r.Code).Take(3)), query.Categories[0].Code, query.Since.ToString() }).ToLowerInvariant();

    private static Period? LastYear(IEnumerable<Series> series) =>
        series.SelectMany(s => s.Figures).Where(f => f.Reason is NoAnswer.None or NoAnswer.Confidential).Select(f => (Period?)f.Period).Max();

    private static QueryException NoFigures(FigureQuery query)
    {
        string Regions(Language language) => Lists.Of([.. query.Regions.Select(r => r.Name.In(language))], language);
        string Sectors(Language language) => Lists.Of([.. query.Categories.Select(c => c.Name.In(language))], language);
        return QueryException.Absent(
            $"Er zijn geen cijfers over {query.Measure.Name.Dutch} in {Regions(Language.Dutch)} ({Sectors(Language.Dutch)}) vanaf {query.Since}{(query.Dataset is { } d ? $" in de bron {d}" : "")}. Kies een andere grootheid, sector of bron, of een eerder jaar.",
            $"There are no figures on {query.Measure.Name.English} in {Regions(Language.English)} ({Sectors(Language.English)}) from {query.Since} on{(query.Dataset is { } e ? $" in the dataset {e}" : "")}. Choose another measure, industry or dataset, or an earlier year.");
    }
}
