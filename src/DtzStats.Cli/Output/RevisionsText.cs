using System.Text.Json.Nodes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;
using Spectre.Console;

namespace DtzStats.Cli.Output;

/// <summary>What a vintage revised: key, old, new, percentage.</summary>
internal static class RevisionsText
{
    /// <summary>How many are shown to people; CSV and JSON have all.</summary>
    private const int Shown = 40;

    private static readonly string[] Columns =
        ["measure", "region", "category", "year", "old", "new", "change", "change_pct", "old_vintage", "new_vintage"];

    internal static void Write(Session session, Vintage vintage, IReadOnlyList<Revision> revisions, string format)
    {
        switch (format)
        {
            case "csv":
                session.Screen.Output.Write(CsvText.Write(revisions.Select(Row).Prepend(Columns)));
                break;
            case "json":
                session.Screen.Output.WriteLine(new JsonArray([.. revisions.Select(ToJson)]).ToJsonString(JsonText.Options));
                break;
            default:
                WriteTable(session, vintage, revisions);
                break;
        }
    }

    private static void WriteTable(Session session, Vintage vintage, IReadOnlyList<Revision> revisions)
    {
        var (output, language, dutch) = (session.Screen.Output, session.Language, session.Language == Language.Dutch);
        output.WriteLine(dutch
            ? $"{vintage.Dataset}, uitgave {vintage.Label}: herziene cijfers: {NumberText.Value(revisions.Count, language)}"
            : $"{vintage.Dataset}, vintage {vintage.Label}: revised figures: {NumberText.Value(revisions.Count, language)}");
        if (revisions.Count == 0)
            return;
        var table = new Table { Border = session.Screen.IsTerminal ? TableBorder.Simple : TableBorder.None };
        foreach (var heading in dutch ? ["grootheid", "gebied", "bedrijfstak", "jaar", "was", "wordt", "in %"] : (string[])["measure", "region", "industry", "year", "was", "is", "in %"])
            table.AddColumn(new TableColumn($"[bold]{heading}[/]").NoWrap());
        foreach (var revision in revisions.Take(Shown))
        {
            var after = revision.After;
            table.AddRow(new[]
            {
                session.Codelists.Measures.Find(after.Measure)?.Name.In(language) ?? after.Measure,
                session.Codelists.Regions.Find(after.Region)?.Name.In(language) ?? after.Region,
                session.Codelists.Sbi.Find(after.Category)?.Name.In(language) ?? after.Category,
                after.Period.ToString(),
                Value(revision.Before, language),
                Value(after, language),
                AnswerText.PercentChange(revision.PercentChange, language),
            }.Select(Markup.Escape).ToArray());
        }

        session.Screen.Ansi().Write(table);
        if (revisions.Count > Shown)
            output.WriteLine(dutch
                ? $"en nog {NumberText.Value(revisions.Count - Shown, language)}; alle met --format csv"
                : $"and {NumberText.Value(revisions.Count - Shown, language)} more; all by --format csv");
    }

    private static string Value(Observation observation, Language language) =>
        observation.Value is { } value ? NumberText.Value(value, language) : observation.Confidentiality == Confidentiality.Confidential ? "x" : ".";

    private static string[] Row(Revision revision) =>
    [
        revision.After.Measure, revision.After.Region, revision.After.Category, revision.After.Period.ToString(),
        CsvText.Number(revision.Before.Value), CsvText.Number(revision.After.Value), CsvText.Number(revision.Difference),
        CsvText.Number(revision.PercentChange.Value), revision.Before.Source.Vintage, revision.After.Source.Vintage,
    ];

    private static JsonObject ToJson(Revision revision) => new()
    {
        ["measure"] = revision.After.Measure,
        ["region"] = revision.After.Region,
        ["category"] = revision.After.Category,
        ["year"] = revision.After.Period.Year,
        ["old"] = revision.Before.Value,
        ["new"] = revision.After.Value,
        ["change"] = revision.Difference,
        ["changePct"] = revision.PercentChange.Value is { } percent ? Math.Round(percent, 6) : null,
        ["oldSource"] = Source(revision.Before.Source),
        ["newSource"] = Source(revision.After.Source),
    };

    private static JsonObject Source(SourceLine source) => new() { ["vintage"] = source.Vintage, ["file"] = source.File, ["line"] = source.Line };
}
