using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>A bar chart of changes between the base year and the year of the report.</summary>
internal static class ChangeBars
{
    internal static BarChartSpec Of(
        string title, string subtitle, string categoryAxis, IReadOnlyList<(string Name, Series Series)> series, EditionRequest request, Words words, string? mark)
    {
        var bars = series.Select(s => Bar(s.Name, s.Series.Compare(request.Since, request.Year, Change.Difference), request)).ToList();
        return new BarChartSpec(
            title,
            subtitle,
            words.Say("Verandering van het aantal banen", "Change in the number of jobs"),
            categoryAxis,
            SourceText.Line([.. series.Select(s => s.Series)], request.Since.Year, request.Year.Year, request.Language),
            mark,
            $"{words.Say("Staafgrafiek", "Bar chart")}. {subtitle}. {string.Join("; ", bars.Select(b => $"{b.Name} {b.ValueText}"))}.",
            request.Language,
            bars,
            IsChange: true);
    }

    private static Bar Bar(string name, Answer change, EditionRequest request) =>
        new(name, change.Value, change.Value is null ? ReasonText.InBrief(change.Reason, request.Language) : AnswerText.Change(change, request.Language)) { Reason = change.Reason };
}
