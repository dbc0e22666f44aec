using System.Globalization;
using System.Text.Json.Nodes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers;
using Spectre.Console;

namespace DtzStats.Cli.Output;

/// <summary>The list of vintages.</summary>
internal static class VintagesText
{
    private static readonly string[] Columns = ["number", "dataset", "vintage", "layout", "imported_at", "last_year", "files", "sha256", "accepted"];

    internal static void Write(Session session, IReadOnlyList<Vintage> vintages, string format)
    {
        switch (format)
        {
            case "csv":
                session.Screen.Output.Write(CsvText.Write(vintages.Select(Row).Prepend(Columns)));
                break;
            case "json":
                session.Screen.Output.WriteLine(new JsonArray([.. vintages.Select(ToJson)]).ToJsonString(JsonText.Options));
                break;
            default:
                WriteTable(session, vintages);
                break;
        }
    }

    private static void WriteTable(Session session, IReadOnlyList<Vintage> vintages)
    {
        var dutch = session.Language == Language.Dutch;
        var table = new Table { Border = session.Screen.IsTerminal ? TableBorder.Simple : TableBorder.None };
        foreach (var heading in dutch ? ["nr", "bron", "uitgave", "indeling", "geladen (UTC)", "bestanden"] : (string[])["no", "dataset", "vintage", "layout", "loaded (UTC)", "files"])
            table.AddColumn(new TableColumn($"[bold]{heading}[/]").NoWrap());
        foreach (var vintage in vintages)
            table.AddRow(new[]
            {
                Number(vintage.Number), vintage.Dataset, vintage.Label, vintage.Layout, vintage.ImportedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                vintage.Source.Files is [var file] ? file.File : dutch ? $"{Number(vintage.Source.Files.Count)} bestanden" : $"{Number(vintage.Source.Files.Count)} files",
            }.Select(Markup.Escape).ToArray());
        session.Screen.Ansi().Write(table);
        foreach (var (vintage, accepted) in vintages.SelectMany(v => v.Source.Accepted.Select(a => (v, a))))
            session.Screen.Output.WriteLine(dutch
                ? $"{vintage.Dataset} {vintage.Label}: {accepted.Code} aanvaard: {accepted.Reason}"
                : $"{vintage.Dataset} {vintage.Label}: {accepted.Code} accepted: {accepted.Reason}");
    }

    private static string[] Row(Vintage vintage) =>
    [
        Number(vintage.Number), vintage.Dataset, vintage.Label, vintage.Layout, At(vintage), Number(vintage.LastYear),
        string.Join(' ', vintage.Source.Files.Select(f => f.File)), string.Join(' ', vintage.Source.Files.Select(f => f.Sha256)),
        string.Join(' ', vintage.Source.Accepted.Select(a => $"{a.Code}: {a.Reason};")),
    ];

    private static JsonObject ToJson(Vintage vintage) => new()
    {
        ["number"] = vintage.Number,
        ["dataset"] = vintage.Dataset,
        ["vintage"] = vintage.Label,
        ["layout"] = vintage.Layout,
        ["importedAt"] = At(vintage),
        ["lastYear"] = vintage.LastYear,
        ["source"] = JsonNode.Parse(SourceJson.Write(vintage.Source)),
    };

    private static string At(Vintage vintage) => vintage.ImportedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
