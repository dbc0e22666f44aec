using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Writers;

/// <summary>What the signs and words in the cells of a table mean; only those that occur in it.</summary>
internal static class TableNotes
{
    internal static IReadOnlyList<string> Of(TableSpec table, Language language)
    {
        var notes = OnReasons(table, reason => ReasonText.InCell(reason, language), language);
        return table.Rows.SelectMany(r => r.Cells).Any(c => c.IsProvisional) ? [$"* {PageText.Provisional.In(language)}", .. notes] : notes;
    }

    /// <summary>Why cells have no number, for each word that stands in place of one.</summary>
    internal static IReadOnlyList<string> OnReasons(TableSpec table, Func<NoAnswer, string> inCell, Language language) =>
        [.. table.Rows.SelectMany(r => r.Cells)
            .Where(c => c.Answer is { Value: null })
            .Select(c => c.Answer!.Value.Reason)
            .Distinct()
            .Order()
            .GroupBy(inCell, reason => ReasonText.InWords(reason).In(language))
            .Select(group => $"{group.Key}: {string.Join(", ", group)}")];
}
