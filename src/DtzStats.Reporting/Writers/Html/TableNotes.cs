using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>What the signs and words in the cells of a table mean; only those that occur in it.</summary>
internal static class TableNotes
{
    internal static IReadOnlyList<string> Of(TableSpec table, Language language)
    {
        var cells = table.Rows.SelectMany(r => r.Cells).ToList();
        var notes = cells
            .Where(c => c.Answer is { Value: null })
            .Select(c => c.Answer!.Value.Reason)
            .Distinct()
            .Order()
            .GroupBy(reason => ReasonText.InCell(reason, language), reason => ReasonText.InWords(reason).In(language))
            .Select(group => $"{group.Key}: {string.Join(", ", group)}");
        return cells.Exists(c => c.IsProvisional) ? [$"* {PageText.Provisional.In(language)}", .. notes] : [.. notes];
    }
}
