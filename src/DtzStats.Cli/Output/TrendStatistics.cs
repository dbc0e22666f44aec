using System.Text.Json.Nodes;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>What the years of a trend say together: whether they rise or fall, by how much a year, and how sure that is.</summary>
internal static class TrendStatistics
{
    /// <summary>For people: one line a statistic.</summary>
    internal static IEnumerable<string> Lines(Trend trend, Language language)
    {
        var (statistics, dutch) = (Of(trend), language == Language.Dutch);
        if (statistics.FirstYear is not { } first || statistics.LastYear is not { } last)
            yield break;
        var p = statistics.MannKendall.P < 0.001 ? $"< {NumberText.Value(0.001m, language, 3)}" : $"= {NumberText.Value((decimal)statistics.MannKendall.P, language, 3)}";
        yield return dutch
            ? $"trend {first}\u2013{last}: {VerdictText.Of(statistics.MannKendall.Verdict).Dutch} (Mann-Kendall, exact, p {p})"
            : $"trend {first}\u2013{last}: {VerdictText.Of(statistics.MannKendall.Verdict).English} (Mann-Kendall, exact, p {p})";
        if (statistics.TheilSen.Slope.Value is { } slope)
            yield return $"{(dutch ? "per jaar" : "a year")}: {NumberText.Change(slope, language)} {trend.Series.Measure.Unit.In(language)} (Theil-Sen{Between(statistics.TheilSen.SlopeInterval, v => NumberText.Change(v, language), dutch)})";
        if (statistics.LogLinear.Growth.Value is { } growth)
            yield return $"{(dutch ? "groei per jaar" : "annual growth")}: {NumberText.PercentChange(growth, language)} ({(dutch ? "log-lineair" : "log-linear")}{Between(statistics.LogLinear.GrowthInterval, v => NumberText.PercentChange(v, language), dutch)})";
    }

    internal static JsonObject Json(Trend trend)
    {
        var statistics = Of(trend);
        return new JsonObject
        {
            ["firstYear"] = statistics.FirstYear?.Year,
            ["lastYear"] = statistics.LastYear?.Year,
            ["years"] = statistics.Count,
            ["verdict"] = VerdictText.Code(statistics.MannKendall.Verdict),
            ["mannKendall"] = new JsonObject { ["s"] = statistics.MannKendall.S, ["tau"] = JsonText.Number(statistics.MannKendall.Tau.Value), ["p"] = statistics.MannKendall.P },
            ["theilSen"] = Interval(statistics.TheilSen.Slope, statistics.TheilSen.SlopeInterval, "slope"),
            ["logLinear"] = Interval(statistics.LogLinear.Growth, statistics.LogLinear.GrowthInterval, "growthPercent"),
        };
    }

    private static SeriesTrend Of(Trend trend) =>
        SeriesTrend.Of(trend.Series, trend.Since, trend.Points.Count > 0 ? trend.Points[^1].Figure.Period : (Period?)null);

    private static string Between(Interval interval, Func<decimal, string> text, bool dutch) =>
        interval is { Lower.Value: { } lower, Upper.Value: { } upper } ? $"; 95%: {text(lower)} {(dutch ? "tot" : "to")} {text(upper)}" : "";

    private static JsonObject Interval(Answer answer, Interval interval, string name) => new()
    {
        [name] = JsonText.Number(answer.Value),
        ["lower95"] = JsonText.Number(interval.Lower.Value),
        ["upper95"] = JsonText.Number(interval.Upper.Value),
        ["notApplicable"] = answer.Value is null ? ReasonText.Code(answer.Reason) : null,
    };
}
