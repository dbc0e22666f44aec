using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

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
        if (trend.MixesVintages)
            yield return new(
                $"de jaren komen uit verschillende uitgaven ({string.Join(", ", trend.Vintages)}), terwijl {series.Source.Publisher} met elke uitgave alle jaren herziet: veranderingen kunnen daardoor komen",
                $"the years come from different vintages ({string.Join(", ", trend.Vintages)}), while {series.Source.Publisher} revises all years with each vintage: changes may stem from that");
        foreach (var seriesBreak in series.Breaks.Where(b => trend.Points.Any(p => p.Figure.Period.Year < b.Year) && trend.Points.Any(p => p.Figure.Period.Year >= b.Year)))
            yield return new($"reeksbreuk in {new Core.Periods.Period(seriesBreak.Year)}: {seriesBreak.Reason.Dutch}", $"series break in {new Core.Periods.Period(seriesBreak.Year)}: {seriesBreak.Reason.English}");
        foreach (var note in trend.Points is [var first, .., var last] ? PartBreakNotes.Of(series, first.Figure.Period, last.Figure.Period) : [])
            yield return note;
    }
}
