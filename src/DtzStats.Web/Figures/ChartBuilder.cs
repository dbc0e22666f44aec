using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Figures;

/// <summary>Draws series in the form that was asked for.</summary>
internal sealed class ChartBuilder(FigureQuery query, IReadOnlyList<Series> series, Period until, Language language)
{
    private readonly Words _words = new(language);

    private bool HasSeveralSectors => query.Categories.Count > 1;

    private string Measure => query.Measure.Name.In(language);

    private string By => HasSeveralSectors ? _words.Say("per sector", "by industry") : _words.Say("per gebied", "by region");

    private string Axis => HasSeveralSectors ? _words.Say("Sector", "Industry") : _words.Say("Gebied", "Region");

    /// <summary>The one industry, or the one region that the industries are of.</summary>
    private string Subject => HasSeveralSectors ? Lists.Of([.. query.Regions.Select(r => r.Name.In(language))], language) : query.Categories[0].Name.In(language);

    /// <exception cref="QueryException">The figures cannot be drawn in this form; it says in which they can.</exception>
    internal ChartSpec Make(Snapshot snapshot)
    {
        NeedsTwoYears();
        return query.Form switch
        {
            FigureForm.Bar => Bars(),
            FigureForm.Change => Changes(),
            FigureForm.Map => Map(snapshot.Boundaries),
            FigureForm.Panels => RegionPanels.Of(series, query.Since, until, language) with { Subtitle = $"{Subject}, index ({query.Since} = 100), {Years}" },
            FigureForm.Slope => SlopeChart.Of(series, query.Since, until, language) with { Subtitle = $"{Subject}, {query.Since}, {until}" },
            _ => ChartMessage.OfSeries(Line(), series, query.Since, until, language),
        };
    }

    internal LineChartSpec Line()
    {
        var chart = query.IsIndex && query.Form == FigureForm.Line ? IndexChart.Of(series, query.Since, until, language) with { Subtitle = $"{Subject}, index ({query.Since} = 100), {Years}" }
            : SeriesChart.Of(series, query.Since, until, language);
        return HasSeveralSectors ? chart with { Title = Capital($"{Measure} {By}"), Subtitle = $"{Subject}, {Years}" } : chart;
    }

    private string Years => YearsText.Of(query.Since, until);

    private BarChartSpec Bars()
    {
        var bars = RankBars.Of(series, until, language, Capital($"{Measure} {By}")) with { Subtitle = $"{Subject}, {until}", CategoryAxis = Axis };
        return bars with { Description = BarDescription.Of(bars) };
    }

    private BarChartSpec Changes()
    {
        var changes = series.Select(s => (Name: s.Region.Name.In(language), Change: s.Compare(query.Since, until, Change.Difference))).OrderByDescending(c => c.Change.Value);
        var bars = Bars() with
        {
            Title = Capital(_words.Say($"verandering van het aantal {Measure} {By}", $"change in the number of {Measure} {By}")),
            Subtitle = $"{Subject}, {Years}",
            ValueAxis = _words.Say($"Verandering van het aantal {Measure}", $"Change in the number of {Measure}"),
            Source = SourceText.Line(series, query.Since.Year, until.Year, language),
            Bars = [.. changes.Select(c => new Bar(c.Name, c.Change.Value, Told(c.Change)) { Reason = c.Change.Reason })],
            IsChange = true,
        };
        return bars with { Description = BarDescription.Of(bars) };
    }

    private string Told(Answer change) => change.Value is null ? ReasonText.InBrief(change.Reason, language) : AnswerText.Change(change, language);

    private MapSpec Map(Boundaries? boundaries)
    {
        if (boundaries is null || HasSeveralSectors || series.Any(s => !boundaries.Rings.ContainsKey(s.Region.Code)))
            throw QueryException.Wrong(
                "Een kaart kan alleen van gemeenten van de Dutch TechZone, en van één sector. Kies andere gebieden, of een andere vorm.",
                "A map can only be made of municipalities of the Dutch TechZone, and of one industry. Choose other regions, or another form.");
        return RegionMap.Of(series, query.Since, until, boundaries, language);
    }

    private void NeedsTwoYears()
    {
        if (until == query.Since && query.Form is FigureForm.Change or FigureForm.Map or FigureForm.Panels or FigureForm.Slope)
            throw QueryException.Wrong(
                $"Er zijn alleen cijfers over {until}: een verandering is er niet. Kies een staafgrafiek of tabel, of een eerder basisjaar.",
                $"There are only figures for {until}: there is no change. Choose bars or a table, or an earlier base year.");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
