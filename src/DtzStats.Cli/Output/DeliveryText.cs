using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Ingestion;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>What a delivery holds and what it changes, in a few lines.</summary>
internal static class DeliveryText
{
    /// <summary>How many changed figures are shown.</summary>
    private const int Shown = 10;

    /// <param name="layout">How it was read.</param>
    internal static void Write(Session session, CheckedDelivery delivery, string layout)
    {
        var (summary, output, dutch) = (delivery.Summary, session.Screen.Output, session.Language == Language.Dutch);
        string Count(long number) => NumberText.Value(number, session.Language);
        output.WriteLine(dutch
            ? $"  {Count(delivery.FilesRead)} {(delivery.FilesRead == 1 ? "bestand" : "bestanden")}, indeling {layout}, {Count(delivery.Rows)} regels, {Count(summary.Observations)} waarnemingen"
            : $"  {Count(delivery.FilesRead)} {(delivery.FilesRead == 1 ? "file" : "files")}, layout {layout}, {Count(delivery.Rows)} rows, {Count(summary.Observations)} observations");
        output.WriteLine(dutch
            ? $"  jaren {Years(summary)}, {Count(summary.Regions)} {(summary.Regions == 1 ? "gebied" : "gebieden")}"
            : $"  years {Years(summary)}, {Count(summary.Regions)} {(summary.Regions == 1 ? "region" : "regions")}");
        if (summary.Replaced > 0)
            output.WriteLine(dutch
                ? $"  {Count(summary.Replaced)} waarnemingen komen in de plaats van die van een eerdere uitgave; met een andere waarde: {Count(summary.Revised)}"
                : $"  {Count(summary.Replaced)} observations take the place of an earlier vintage's; with another value: {Count(summary.Revised)}");
        foreach (var change in summary.Headlines.Take(Shown))
            output.WriteLine($"    {change.Region.Name.In(session.Language)}, {change.Category.Name.In(session.Language)}, {change.Measure.Name.In(session.Language)}, {change.Period}: "
                + $"{NumberText.Value(change.Before, session.Language)} -> {NumberText.Value(change.After, session.Language)} ({AnswerText.PercentChange(change.PercentChange, session.Language)})");
        if (summary.Headlines.Count > Shown)
            output.WriteLine(dutch
                ? $"    en nog {Count(summary.Headlines.Count - Shown)} hoofdcijfers"
                : $"    and {Count(summary.Headlines.Count - Shown)} more headline figures");
    }

    private static string Years(DeliverySummary summary) => summary.FirstYear == summary.LastYear
        ? $"{new Period(summary.LastYear)}" : $"{new Period(summary.FirstYear)}-{new Period(summary.LastYear)}";
}
