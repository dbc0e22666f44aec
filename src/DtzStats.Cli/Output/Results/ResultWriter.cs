using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

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
                session.Screen.Output.Write(ResultCsv.Text(result, session.Choice.Reference, session.Language));
                break;
            case "json":
                session.Screen.Output.WriteLine(ResultJson.Of(result, session.Choice.Reference, session.Language).ToJsonString(JsonText.Options));
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
        WriteRows(session, result);
        foreach (var indicator in result.Summary)
            output.WriteLine($"{indicator.Name.In(language)}: {indicator.Cell.Formatted(indicator.Kind, language)}");
        var cells = result.Rows.SelectMany(r => r.Cells).Concat(result.Summary.Select(s => s.Cell)).ToList();
        foreach (var reasons in Reasons.Lines(cells.Select(c => c.Answer).OfType<Answer>(), language))
            output.WriteLine(reasons);
        if (cells.Exists(c => c.IsProvisional))
            output.WriteLine(dutch ? "* voorlopig" : "* provisional");
        else if (result.Origin.Status == "provisional")
            output.WriteLine(dutch ? "voorlopig: berust op voorlopige cijfers" : "provisional: made of provisional figures");
        output.WriteLine(dutch ? $"methode: {result.Origin.MethodName.Dutch}" : $"method: {result.Origin.MethodName.English}");
        foreach (var dataset in result.Origin.Datasets)
            output.WriteLine(dataset.SourceLine.In(language));
        foreach (var dataset in result.Origin.Datasets)
            output.WriteLine(dutch
                ? $"uitgave {string.Join(", ", dataset.Vintages)} van {dataset.Source.Dataset}"
                : $"vintage {string.Join(", ", dataset.Vintages)} of {dataset.Source.Dataset}");
        output.WriteLine(ReleaseText.Line(session.Choice.Reference).In(language));
    }

    private static void WriteRows(Session session, ResultTable result)
    {
        if (result.Rows.Count == 0)
            return;
        List<int> shown = [.. Enumerable.Range(0, result.Columns.Count).Where(i => !result.Columns[i].IsForMachines)];
        ConsoleTable.Write(
            session.Screen,
            [.. shown.Select(i => result.Columns[i].Heading.In(session.Language))],
            [.. result.Rows.Select(r => shown.Select(i => r.Cells[i].Formatted(result.Columns[i].Kind, session.Language)).ToArray())],
            shown.TakeWhile(i => result.Columns[i].Kind == NumberKind.Text).Count());
    }
}
