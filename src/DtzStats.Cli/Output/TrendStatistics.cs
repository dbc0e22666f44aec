using System.Globalization;
using System.Text.Json.Nodes;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>What the years of a trend say together: whether they rise or fall, by how much a year, and how sure that is.</summary>
internal static class TrendStatistics
{
    /// <summary>Stands for the method in CSV and JSON.</summary>
    internal const string Method = "trend";

    internal static BilingualText MethodName { get; } = new(
        "verandering, index en samengestelde groei; trend volgens Mann en Kendall (exact, 5%), Theil en Sen, en log-lineair",
        "change, index and compound growth; trend by Mann and Kendall (exact, 5%), Theil and Sen, and log-linear");

    internal static IReadOnlyList<string> CsvHeadings { get; } =
    [
        "trend_first_year", "trend_last_year", "verdict", "mann_kendall_p", "theil_sen_slope", "theil_sen_lower95", "theil_sen_upper95",
        "log_linear_pct", "log_linear_lower95", "log_linear_upper95",
    ];

    /// <summary>For spreadsheets: the fields under <see cref="CsvHeadings"/>; those that can be absent with their answer.</summary>
    internal static IReadOnlyList<(string Key, string Text, Answer? Answer)> Csv(Trend trend)
    {
        var statistics = Of(trend);
        string[] texts =
        [
            statistics.FirstYear?.ToString() ?? "", statistics.LastYear?.ToString() ?? "", VerdictText.Code(statistics.MannKendall.Verdict),
            statistics.MannKendall.P.ToString("R", CultureInfo.InvariantCulture),
        ];
        Answer[] answers =
        [
            statistics.TheilSen.Slope, statistics.TheilSen.SlopeInterval.Lower, statistics.TheilSen.SlopeInterval.Upper,
            statistics.LogLinear.Growth, statistics.LogLinear.GrowthInterval.Lower, statistics.LogLinear.GrowthInterval.Upper,
        ];
        return
        [
            .. texts.Select((t, i) => (CsvHeadings[i], t, (Answer?)null)),
            .. answers.Select((a, i) => (CsvHeadings[texts.Length + i], CsvText.Number(a.Value), (Answer?)a)),
        ];
    }

    /// <summary>For people: one line a statistic.</summary>
    internal static IEnumerable<string> Lines(Trend trend, Language language)
    {
        var (statistics, dutch) = (Of(trend), language == Language.Dutch);
        if (statistics.FirstYear is not { } first || statistics.LastYear is not { } last)
            yield break;
        var p = statistics.MannKendall.P < 0.001 ? $"< {NumberText.Value(0.001m, language, 3)}" : $"= {NumberText.Value((decimal)statistics.MannKendall.P, language, 3)}";
        yield return dutch
            ? $"trend {YearsText.Of(first, last)}: {VerdictText.Of(statistics.MannKendall.Verdict).Dutch} (Mann-Kendall, exact, p {p})"
            : $"trend {YearsText.Of(first, last)}: {VerdictText.Of(statistics.MannKendall.Verdict).English} (Mann-Kendall, exact, p {p})";
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
