using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>A series as a table: a row a year.</summary>
internal static class TrendTables
{
    internal static TableSpec Of(string name, Series series, Period since, Period until, string? mark, Words words)
    {
        var trend = Trend.Of(series, since, until);
        var measure = words.Say(series.Measure.Name);
        var years = trend.Points.Select(p => p.Figure.Period.Year).DefaultIfEmpty(since.Year).ToList();
        return new TableSpec(
            name,
            Caption(series, since, words),
            SourceText.Line(series, years.Min(), years.Max(), words.Language),
            mark,
            [
                new(words.Say("Jaar", "Year"), NumberKind.Text),
                new(words.Say($"Aantal {measure}", $"Number of {measure}"), NumberKind.Count),
                new(words.Say("Verandering in een jaar", "Change in a year"), NumberKind.Change),
                new(words.Say("Verandering in %", "Change in %"), NumberKind.PercentChange),
                new(words.Say($"Sinds {trend.Base}", $"Since {trend.Base}"), NumberKind.Change),
                new($"Index ({trend.Base} = 100)", NumberKind.Index),
                new(words.Say($"Groei per jaar sinds {trend.Base}", $"Annual growth since {trend.Base}"), NumberKind.PercentChange),
            ],
            [.. trend.Points.Select(p => new TableRow(
            [
                TableCell.Of(p.Figure.Period),
                TableCell.Of(p.Figure),
                TableCell.Of(p.Change),
                TableCell.Of(p.PercentChange),
                TableCell.Of(p.ChangeSinceBase),
                TableCell.Of(p.Index),
                TableCell.Of(p.AnnualGrowth),
            ]))]);
    }

    private static string Caption(Series series, Period since, Words words)
    {
        var industry = series.Category.Level == CategoryLevel.Total ? "" : $", {Names.Of(series.Category, words)}";
        var caption = words.Say(
            $"{series.Region.Name.Dutch}{industry}: {series.Measure.Name.Dutch} per jaar sinds {since}",
            $"{series.Region.Name.English}{industry}: {series.Measure.Name.English} by year since {since}");
        return series.Source.IsIllustrative ? caption
            : caption + words.Say($"; bron: {series.Source.Publisher}", $"; source: {series.Source.Publisher}");
    }
}
