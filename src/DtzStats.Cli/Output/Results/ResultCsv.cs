using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output.Results;

/// <summary>
/// A result as CSV: exact values, and in each row what it was made of, so that a row that is copied elsewhere still tells.
/// Indicators of the whole follow as rows of their own, named in the first column, with their value in "indicator_value". A
/// result without either is one row that tells why.
/// </summary>
internal static class ResultCsv
{
    private static readonly string[] Tail = ["indicator_value", "dataset", "kind", "vintage", "method", "status", "not_applicable", "notes", "source", "release"];

    internal static string Text(ResultTable result, ReleaseReference release, Language language)
    {
        List<int> shown = [.. Enumerable.Range(0, result.Columns.Count).Where(i => !result.Columns[i].IsForReaders)];
        string[] Row(IEnumerable<string> cells, TableCell? indicator, DatasetOrigin? row, IEnumerable<(string Key, TableCell Cell)> reasons) =>
            [.. cells, indicator?.Plain() ?? "", .. OriginOf(result, row, NotApplicable(reasons), language), ReleaseText.Code(release)];
        List<string[]> rows =
        [
            .. result.Rows.Select((r, i) => Row(
                shown.Select(c => r.Cells[c].Plain()), null, result.RowOrigins.ElementAtOrDefault(i), shown.Select(c => (result.Columns[c].Key, r.Cells[c])))),
            .. result.Summary.Select(s => Row([s.Key, .. shown.Skip(1).Select(_ => "")], s.Cell, null, [(Tail[0], s.Cell)])),
        ];
        if (rows.Count == 0)
            rows.Add(Row(shown.Select(_ => ""), null, null, []));
        return CsvText.Write(rows.Prepend([.. shown.Select(i => result.Columns[i].Key), .. Tail]));
    }

    private static string NotApplicable(IEnumerable<(string Key, TableCell Cell)> cells) =>
        Reasons.Codes(cells.Where(c => c.Cell.Answer is not null).Select(c => (c.Key, c.Cell.Answer!.Value)));

    /// <param name="row">Null: the row is of all datasets of the result.</param>
    private static string[] OriginOf(ResultTable result, DatasetOrigin? row, string notApplicable, Language language)
    {
        var origin = result.Origin;
        return
        [
            row?.Source.Dataset ?? origin.Dataset,
            row?.Kind ?? origin.Kind,
            string.Join(' ', row?.Vintages ?? origin.Vintages),
            origin.Method,
            row?.Status ?? origin.Status,
            notApplicable,
            Reasons.InOneField(result.Notes, language),
            row?.SourceLine.In(language) ?? origin.SourceLine(language),
        ];
    }
}
