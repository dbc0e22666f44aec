using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>What has to be told beside a trend.</summary>
internal static class TrendNotes
{
    internal static IEnumerable<BilingualText> Of(Trend trend)
    {
        var series = trend.Series;
        if (series.Source.IsIllustrative)
            yield return series.Source.Title;
        if (trend.Base is { } start && start != trend.Since)
            yield return new($"over {trend.Since} zijn er geen cijfers; het basisjaar is {start}", $"there are no figures for {trend.Since}; the base year is {start}");
        if (trend.Base is null)
            yield return trend.Points.Any(p => p.Figure.Reason == NoAnswer.Confidential)
                ? new($"vanaf {trend.Since} zijn de cijfers geheim", $"the figures from {trend.Since} on are confidential")
                : new($"vanaf {trend.Since} zijn er geen cijfers", $"there are no figures from {trend.Since} on");
        foreach (var note in Lacking(trend))
            yield return note;
        if (trend.MixesVintages)
            yield return new(
                $"de jaren komen uit verschillende uitgaven ({string.Join(", ", trend.Vintages)}), terwijl {series.Source.Publisher} met elke uitgave alle jaren herziet: veranderingen kunnen daardoor komen",
                $"the years come from different vintages ({string.Join(", ", trend.Vintages)}), while {series.Source.Publisher} revises all years with each vintage: changes may stem from that");
        foreach (var seriesBreak in series.Breaks.Where(b => trend.Points.Any(p => p.Figure.Period.Year < b.Year) && trend.Points.Any(p => p.Figure.Period.Year >= b.Year)))
            yield return new($"reeksbreuk in {new Core.Periods.Period(seriesBreak.Year)}: {seriesBreak.Reason.Dutch}", $"series break in {new Core.Periods.Period(seriesBreak.Year)}: {seriesBreak.Reason.English}");
        foreach (var note in trend.Points is [var first, .., var last] ? PartBreakNotes.Of(series, first.Figure.Period, last.Figure.Period) : [])
            yield return note;
    }

    /// <summary>Of which members of a region nothing is known, in the years in which there is no sum for that reason.</summary>
    private static IEnumerable<BilingualText> Lacking(Trend trend) => trend.Points.Select(p => p.Figure).Where(f => f.Reason == NoAnswer.Incomplete)
        .Select(f => (f.Period, Members: trend.Series.Members.Where(m => !f.Parts.Any(o => o.Region == m.Code && o.Value is not null)).ToList()))
        .Where(g => g.Members.Count > 0 && g.Members.Count < trend.Series.Members.Count)
        .GroupBy(g => string.Join(' ', g.Members.Select(m => m.Code)))
        .Select(g => (Years: string.Join(", ", g.Select(f => f.Period)), g.First().Members))
        .Select(g => new BilingualText(
            $"onbekend in {g.Years}: er zijn geen cijfers van {Lists.Of([.. g.Members.Select(m => m.Name.Dutch)], Language.Dutch)}",
            $"unknown in {g.Years}: there are no figures for {Lists.Of([.. g.Members.Select(m => m.Name.English)], Language.English)}"));
}
