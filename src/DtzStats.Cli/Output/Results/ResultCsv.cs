using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output.Results;

/// <summary>
/// A result as CSV: exact values, and in each row what it was made of, so that a row that is copied elsewhere still tells.
/// Indicators of the whole follow as rows of their own, named in the first column, with their value in "value".
/// </summary>
internal static class ResultCsv
{
    private static readonly string[] Tail = ["indicator_value", "dataset", "kind", "vintage", "method", "status", "source"];

    internal static string Text(ResultTable result, Language language)
    {
        var origin = result.Origin;
        string[] EndOf(string value) =>
        [
            value, origin.Source.Dataset, origin.Source.IsIllustrative ? "illustrative" : "official", string.Join(' ', origin.Vintages), origin.Method, origin.Status, origin.SourceLine(language),
        ];
        var empty = Enumerable.Repeat("", result.Columns.Count - 1);
        return CsvText.Write(
        [
            [.. result.Columns.Select(c => c.Key), .. Tail],
            .. result.Rows.Select(r => (string[])[.. r.Cells.Select(c => c.Plain()), .. EndOf("")]),
            .. result.Summary.Select(s => (string[])[s.Key, .. empty, .. EndOf(s.Cell.Plain())]),
        ]);
    }
}
