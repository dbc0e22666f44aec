using System.Text.Json.Nodes;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>A result for programs: values up to six decimals, and where there is none, why.</summary>
internal static class ResultJson
{
    internal static JsonObject Of(ResultTable result, ReleaseReference release, Language language)
    {
        var origin = result.Origin;
        return new JsonObject
        {
            ["analysis"] = result.Name,
            ["title"] = result.Title.In(language),
            ["dataset"] = origin.Dataset,
            ["kind"] = origin.Kind,
            ["vintages"] = new JsonArray([.. origin.Vintages.Select(v => (JsonNode)v)]),
            ["release"] = JsonText.Release(release, language),
            ["method"] = new JsonObject { ["code"] = origin.Method, ["name"] = origin.MethodName.In(language) },
            ["status"] = origin.Status,
            ["source"] = origin.SourceLine(language),
            ["licence"] = origin.Licence,
            ["sources"] = new JsonArray([.. origin.Datasets.Select(d => (JsonNode)Source(new JsonObject(), d, language))]),
            ["notes"] = new JsonArray([.. result.Notes.Select(n => (JsonNode)n.In(language))]),
            ["rows"] = new JsonArray([.. result.Rows.Select((r, i) => (JsonNode)Row(result, r, i, language))]),
            ["indicators"] = Row(result.Summary.Select(s => (s.Key, s.Cell))),
        };
    }

    private static JsonObject Row(ResultTable result, TableRow row, int number, Language language)
    {
        var cells = Row(result.Columns.Zip(row.Cells).Where(c => !c.First.IsForReaders).Select(c => (c.First.Key, c.Second)));
        return result.RowOrigins.Count == 0 ? cells : Source(cells, result.RowOrigins[number], language);
    }

    private static JsonObject Source(JsonObject to, DatasetOrigin origin, Language language)
    {
        to["dataset"] = origin.Source.Dataset;
        to["kind"] = origin.Kind;
        to["vintages"] = new JsonArray([.. origin.Vintages.Select(v => (JsonNode)v)]);
        to["status"] = origin.Status;
        to["source"] = origin.SourceLine.In(language);
        to["licence"] = origin.Source.Licence;
        return to;
    }

    private static JsonNode? Value(TableCell cell) => cell.Value switch
    {
        int year => year,
        bool holds => holds,
        _ => cell.Text is { } text ? cell.Code ?? text : JsonText.Number(cell.Answer?.Value),
    };

    private static JsonObject Row(IEnumerable<(string Key, TableCell Cell)> cells)
    {
        var (row, reasons, provisional) = (new JsonObject(), new JsonObject(), new JsonArray());
        foreach (var (key, cell) in cells)
        {
            row[key] = Value(cell);
            if (cell.Answer is { Value: null } answer)
                reasons[key] = ReasonText.Code(answer.Reason);
            if (cell.IsProvisional)
                provisional.Add(key);
        }

        if (reasons.Count > 0)
            row["notApplicable"] = reasons;
        if (provisional.Count > 0)
            row["provisional"] = provisional;
        return row;
    }
}
