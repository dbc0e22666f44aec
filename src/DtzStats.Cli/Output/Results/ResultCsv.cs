using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output.Results;

/// <summary>
/// A result as CSV: exact values, and in each row what it was made of, so that a row that is copied elsewhere still tells.
/// Indicators of the whole follow as rows of their own, named in the first column, with their value in "indicator_value".
/// </summary>
internal static class ResultCsv
{
    private static readonly string[] Tail = ["indicator_value", "dataset", "kind", "vintage", "method", "status", "source"];

    internal static string Text(ResultTable result, Language language)
    {
        List<int> shown = [.. Enumerable.Range(0, result.Columns.Count).Where(i => !result.Columns[i].IsForReaders)];
        var whole = OriginOf(result, language);
        return CsvText.Write(
        [
            [.. shown.Select(i => result.Columns[i].Key), .. Tail],
            .. result.Rows.Select((r, i) => (string[])[.. shown.Select(c => r.Cells[c].Plain()), "", .. result.RowOrigins.Count == 0 ? whole : OriginOf(result, result.RowOrigins[i], language)]),
            .. result.Summary.Select(s => (string[])[s.Key, .. shown.Skip(1).Select(_ => ""), s.Cell.Plain(), .. whole]),
        ]);
    }

    private static string[] OriginOf(ResultTable result, Language language) =>
    [
        result.Origin.Dataset, result.Origin.Kind, string.Join(' ', result.Origin.Vintages), result.Origin.Method, result.Origin.Status, result.Origin.SourceLine(language),
    ];

    private static string[] OriginOf(ResultTable result, DatasetOrigin row, Language language) =>
        [row.Source.Dataset, row.Kind, string.Join(' ', row.Vintages), result.Origin.Method, row.Status, row.SourceLine.In(language)];
}
