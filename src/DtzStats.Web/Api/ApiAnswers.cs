using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Api;

/// <summary>What the API says of a snapshot.</summary>
internal sealed class ApiAnswers(Snapshot snapshot, Language language)
{
    internal IReadOnlyList<ApiDataset> Datasets() => [.. new Choices(snapshot).Datasets.Select(Dataset)];

    internal IReadOnlyList<ApiItem> Measures() => [.. new Choices(snapshot).Measures.Select(m => new ApiItem(m.Code, m.Name.In(language)))];

    internal IReadOnlyList<ApiRegion> Regions() => [.. snapshot.Codelists.Regions.All.Where(r => r.ValidTo is null).Select(r => new ApiRegion(
        r.Code,
        r.Name.In(language),
        r.Level.ToString().ToLowerInvariant(),
        r.Level == Core.Regions.RegionLevel.Composite ? [.. snapshot.Codelists.Regions.MembersOf(r).Select(m => m.Code)] : []))];

    internal IReadOnlyList<ApiItem> Categories() =>
        [.. snapshot.Codelists.Sbi.All.Concat(snapshot.Codelists.SectorGroups.Select(g => g.AsCategory())).Select(c => new ApiItem(c.Code, c.Name.In(language)))];

    internal ApiRelease Release() =>
        new(ReleaseText.Code(snapshot.Reference), snapshot.Reference.Release?.Fingerprint, snapshot.Reference.Release?.CreatedAt);

    internal ApiAnswer Series(FigureQuery query)
    {
        var exhibit = ExhibitBuilder.Build(query with { Form = FigureForm.Table }, snapshot, language);
        return new ApiAnswer(
            Release(),
            Dataset(exhibit.Source),
            new ApiItem(query.Measure.Code, query.Measure.Name.In(language)),
            query.Measure.Unit.In(language),
            [.. exhibit.Series.Select(s => Series(s, exhibit))]);
    }

    internal ApiChart Chart(FigureQuery query) => new ChartAnswer(ExhibitBuilder.Build(query, snapshot, language)).Make();

    private ApiSeries Series(Series series, Exhibit exhibit) => new(
        new ApiItem(series.Region.Code, series.Region.Name.In(language)),
        new ApiItem(series.Category.Code, series.Category.Name.In(language)),
        [.. series.Breaks.Select(b => b.Year).Distinct()],
        [.. Trend.Of(series, exhibit.Query.Since, exhibit.Until).Points.Select(p => new ApiPoint(
            p.Figure.Period.Year,
            p.Figure.Value,
            FigureStatus.Code(p.Figure),
            p.Index.Value is { } index ? Math.Round(index, 1, MidpointRounding.AwayFromZero) : null))]);

    private ApiDataset Dataset(Core.Datasets.SourceDescription source) => new(
        source.Dataset,
        source.Title.In(language),
        source.IsIllustrative ? "illustrative" : "official",
        source.Publisher,
        source.Licence,
        source.Credit.In(language),
        source.ReferenceDay,
        [.. source.Measures.Keys.Order(StringComparer.Ordinal)],
        [.. snapshot.Vintages.Where(v => v.Dataset == source.Dataset).Select(v => v.Label)]);
}
