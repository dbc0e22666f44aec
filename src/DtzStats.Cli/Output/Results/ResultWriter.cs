using DtzStats.Core.Languages;

namespace DtzStats.Cli.Output.Results;

/// <summary>Writes a result in the form that was asked for; what has to be known of it goes to standard error too.</summary>
internal static class ResultWriter
{
    /// <param name="format">"table", "csv" or "json".</param>
    internal static void Write(Session session, ResultTable result, string format)
    {
        foreach (var dataset in result.Origin.Datasets.Where(d => d.Source.IsIllustrative))
            session.Warn(dataset.Source.Title);
        foreach (var note in result.Notes)
            session.Warn(note);
        switch (format)
        {
            case "csv":
                session.Screen.Output.Write(ResultCsv.Text(result, session.Language));
                break;
            case "json":
                session.Screen.Output.WriteLine(ResultJson.Of(result, session.Language).ToJsonString(JsonText.Options));
                break;
            default:
                WriteTable(session, result);
                break;
        }
    }

    private static void WriteTable(Session session, ResultTable result)
    {
        var (output, language, dutch) = (session.Screen.Output, session.Language, session.Language == Language.Dutch);
        output.WriteLine(result.Title.In(language));
        if (result.Rows.Count > 0)
            ConsoleTable.Write(
                session.Screen,
                [.. result.Columns.Select(c => c.Heading.In(language))],
                [.. result.Rows.Select(r => r.Cells.Zip(result.Columns, (cell, column) => cell.Formatted(column.Kind, language)).ToArray())],
                result.Columns.TakeWhile(c => c.Kind == Reporting.Editions.Tables.NumberKind.Text).Count());
        foreach (var indicator in result.Summary)
            output.WriteLine($"{indicator.Name.In(language)}: {indicator.Cell.Formatted(indicator.Kind, language)}");
        if (result.Origin.Status == "provisional")
            output.WriteLine(dutch ? "* voorlopig" : "* provisional");
        output.WriteLine(dutch ? $"methode: {result.Origin.MethodName.Dutch}" : $"method: {result.Origin.MethodName.English}");
        foreach (var dataset in result.Origin.Datasets)
            output.WriteLine(dataset.SourceLine.In(language));
        foreach (var dataset in result.Origin.Datasets)
            output.WriteLine(dutch
                ? $"uitgave {string.Join(", ", dataset.Vintages)} van {dataset.Source.Dataset}"
                : $"vintage {string.Join(", ", dataset.Vintages)} of {dataset.Source.Dataset}");
    }
}
