using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Api;

/// <summary>Whole measures of a snapshot, for a copy of the site in which nothing can be asked.</summary>
/// <param name="mostInOneFile">So many series stand in one file at most.</param>
internal sealed class CellsAnswers(Snapshot snapshot, int mostInOneFile = CellsAnswers.MostInOneFile)
{
    /// <summary>Some 400 kB; who looks at a few regions does not wait for all of a country.</summary>
    private const int MostInOneFile = 3000;

    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<(string Dataset, string Measure), Lazy<WholeMeasure>>> Made = [];

    private RegionList Regions => snapshot.Codelists.Regions;

    internal ApiCellsList List() => new([.. Enumerable.Range(0, ChartPalette.LineCount).Select(ChartPalette.Line)], All(), snapshot.Boundaries is { } boundaries ? Map(boundaries) : null);

    internal IReadOnlyList<ApiCellsLink> All() =>
    [
        .. from source in new Choices(snapshot).Datasets
           from measure in snapshot.Codelists.Measures.All
           where source.Measures.ContainsKey(measure.Code)
           select new ApiCellsLink(source.Dataset, measure.Code, source.IsIllustrative ? "illustrative" : "official", $"cells/{source.Dataset}/{measure.Code}.json"),
    ];

    /// <exception cref="QueryException">There are none.</exception>
    internal ApiCells Of(string dataset, string measureCode)
    {
        var (source, measure, series, years) = Whole(dataset, measureCode);
        var regions = series.Select(s => s.Region).DistinctBy(r => r.Code).ToList();
        var fits = series.Count <= mostInOneFile;
        return new ApiCells(
            new ApiAnswers(snapshot, Language.Dutch).Release(),
            dataset,
            source.IsIllustrative ? "illustrative" : "official",
            source.Title,
            measure.Code,
            measure.Name,
            measure.Unit,
            measure.Decimals,
            source.Credit,
            new(Notes(series, years, Language.Dutch), Notes(series, years, Language.English)),
            source.IsIllustrative ? source.Title : null,
            years,
            [.. regions.Select(r => new ApiCellsItem(r.Code, r.Name, ChartPalette.Region(r.Code)))],
            [.. series.Select(s => s.Category).DistinctBy(c => c.Code).Select(c => new ApiCellsItem(c.Code, c.Name, null))],
            fits ? [.. series.Select(s => Series(s, years))] : null,
            fits ? null : regions.ToDictionary(r => r.Code, r => $"cells/{dataset}/{measure.Code}/{r.Code}.json"));
    }

    /// <summary>Those of one region.</summary>
    /// <exception cref="QueryException">There are none.</exception>
    internal ApiCellsPart Of(string dataset, string measureCode, string region)
    {
        var whole = Whole(dataset, measureCode);
        return new([.. whole.Series.Where(s => s.Region.Code == region).Select(s => Series(s, whole.Years))]);
    }

    private static ApiCellsMap Map(Boundaries boundaries) => new(
        boundaries.Credit,
        [.. Enumerable.Range(0, ChartPalette.ShadeCount).Select(i => ChartPalette.Shade(i, ChartPalette.ShadeCount))],
        ChartPalette.Nothing,
        boundaries.Rings.OrderBy(r => r.Key, StringComparer.Ordinal).ToDictionary(r => r.Key, r => ChartAnswer.Geometry(r.Value)));

    /// <summary>Made once, however many files it takes.</summary>
    private WholeMeasure Whole(string dataset, string measure) =>
        Made.GetValue(snapshot, _ => new()).GetOrAdd((dataset, measure), _ => new(() => Make(dataset, measure))).Value;

    private WholeMeasure Make(string dataset, string measureCode)
    {
        if (snapshot.Codelists.Measures.Find(measureCode) is not { } measure || snapshot.All(dataset) is not { } view)
            throw QueryException.Absent("Deze cijfers zijn er niet.", "There are no such figures.");
        var series = SeriesOf(view, measure);
        return new(view.Source, measure, series, [.. series.SelectMany(s => s.Figures.Where(IsTold)).Select(f => f.Period.Year).Distinct().Order()]);
    }

    /// <summary>Of what the dataset has, and of what can be summed from that: those that have figures.</summary>
    private List<Series> SeriesOf(DatasetView view, Measure measure)
    {
        var observed = view.Observations.Where(o => o.Measure == measure.Code).ToList();
        var (regions, categories) = (observed.Select(o => o.Region).ToHashSet(StringComparer.Ordinal), observed.Select(o => o.Category).ToHashSet(StringComparer.Ordinal));
        bool Counts(Region region) => regions.Contains(region.Code) || (region.Level == RegionLevel.Composite && Regions.MembersOf(region).Any(m => regions.Contains(m.Code)));
        bool IsAsked(Category category) => category.Level is CategoryLevel.Total or CategoryLevel.Group || categories.Contains(category.Code);
        List<Category> asked = [.. snapshot.Codelists.Sbi.All.Where(IsAsked), .. snapshot.Codelists.SectorGroups.Select(g => g.AsCategory())];
        return [.. Regions.All.Where(Counts).SelectMany(r => asked.Select(c => view.SeriesOf(measure, r, c))).Where(s => s.Figures.Any(IsTold))];
    }

    private static bool IsTold(Figure figure) => figure.Reason is NoAnswer.None or NoAnswer.Confidential;

    private string Notes(IReadOnlyList<Series> series, IReadOnlyList<int> years, Language language)
    {
        var release = ReleaseText.Line(snapshot.Reference).In(language);
        if (series.Count == 0)
            return "; " + release;
        var (line, start) = (SourceText.Line(series, years[0], years[^1], language), $"{series[0].Source.Credit.In(language)}, {YearsText.Of(new(years[0]), new(years[^1]))}");
        return $"{line[start.Length..]}; {release}";
    }

    private static ApiCellsSeries Series(Series series, IReadOnlyList<int> years)
    {
        var figures = series.Figures.ToDictionary(f => f.Period.Year);
        return new ApiCellsSeries(
            series.Region.Code,
            series.Category.Code,
            [.. years.Select(y => figures.GetValueOrDefault(y)?.Value)],
            years.ToDictionary(y => y, y => figures.TryGetValue(y, out var figure) ? FigureStatus.Code(figure) : "missing")
                .Where(s => s.Value != "final").ToDictionary(s => s.Key, s => s.Value),
            [.. series.Breaks.Select(b => b.Year).Distinct()]);
    }

    private sealed record WholeMeasure(SourceDescription Source, Measure Measure, IReadOnlyList<Series> Series, IReadOnlyList<int> Years);
}
