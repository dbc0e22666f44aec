using System.Text.Json.Nodes;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>What changes between two releases.</summary>
internal static class DifferencesText
{
    /// <summary>How many figures are shown to people; CSV and JSON have all.</summary>
    private const int Shown = 40;

    private static readonly string[] Columns = ["kind", "cause", "dataset", "measure", "region", "category", "year", "place", "before", "after"];

    internal static void Write(
        Session session, Release before, Release after, IReadOnlyList<FigureDifference> figures, IReadOnlyList<(EditionDifference Difference, DifferenceCause Cause)> editions, string format)
    {
        var rows = figures.Select(Row).Concat(editions.Select(e => Row(e.Difference, e.Cause)));
        switch (format)
        {
            case "csv":
                session.Screen.Output.Write(CsvText.Write(rows.Prepend(Columns)));
                break;
            case "json":
                session.Screen.Output.WriteLine(new JsonArray([.. rows.Select(r => (JsonNode)new JsonObject(
                    Columns.Zip(r, (c, v) => KeyValuePair.Create(c, v.Length == 0 ? null : (JsonNode?)v))))]).ToJsonString(JsonText.Options));
                break;
            default:
                WriteTables(session, before, after, figures, editions);
                break;
        }
    }

    private static void WriteTables(
        Session session, Release before, Release after, IReadOnlyList<FigureDifference> figures, IReadOnlyList<(EditionDifference Difference, DifferenceCause Cause)> editions)
    {
        var (output, language, dutch) = (session.Screen.Output, session.Language, session.Language == Language.Dutch);
        string Say(string nl, string en) => dutch ? nl : en;
        output.WriteLine(Say($"van publicatie {before.Name} naar {after.Name}", $"from release {before.Name} to {after.Name}"));
        foreach (var group in figures.GroupBy(f => f.Cause).OrderBy(g => g.Key))
            output.WriteLine(Say($"cijfers, {Cause(group.Key, language)}: {NumberText.Value(group.Count(), language)}", $"figures, {Cause(group.Key, language)}: {NumberText.Value(group.Count(), language)}"));
        if (figures.Count == 0)
            output.WriteLine(Say("geen cijfer verandert", "no figure changes"));
        // New years are what a release is for; what changed of the old ones is what has to be looked at.
        var told = figures.OrderBy(f => f.Cause == DifferenceCause.NewYear).Take(Shown).ToList();
        if (told.Count > 0)
            ConsoleTable.Write(
                session.Screen,
                dutch ? ["bron", "grootheid", "gebied", "bedrijfstak", "jaar", "door", "was", "wordt"] : ["dataset", "measure", "region", "industry", "year", "by", "was", "becomes"],
                [.. told.Select(f => Cells(session, f))],
                6);
        if (figures.Count > told.Count)
            output.WriteLine(Say($"en nog {NumberText.Value(figures.Count - told.Count, language)}; --format csv geeft alle", $"and {NumberText.Value(figures.Count - told.Count, language)} more; --format csv gives all"));
        foreach (var (difference, cause) in editions)
            output.WriteLine(Line(difference, cause, language));
    }

    private static string[] Cells(Session session, FigureDifference difference)
    {
        var (subject, language) = (difference.Subject, session.Language);
        return
        [
            subject.Source.Dataset,
            session.Codelists.Measures.Find(subject.Measure)?.Name.In(language) ?? subject.Measure,
            session.Codelists.Regions.Find(subject.Region)?.Name.In(language) ?? subject.Region,
            subject.Category,
            subject.Period.ToString(),
            Cause(difference.Cause, language),
            Value(difference.Before, language),
            Value(difference.After, language),
        ];
    }

    private static string Line(EditionDifference difference, DifferenceCause cause, Language language)
    {
        var dutch = language == Language.Dutch;
        var kind = difference.Chart is { } chart ? $"{(dutch ? "grafiek" : "chart")} {chart}" : dutch ? "zin" : "sentence";
        var what = (difference.Before, difference.After) switch
        {
            (null, { } now) => dutch ? $"nieuw: {now}" : $"new: {now}",
            ({ } old, null) => dutch ? $"vervalt: {old}" : $"gone: {old}",
            (_, var now) => dutch ? $"anders: {now}" : $"different: {now}",
        };
        return $"{kind} ({Cause(cause, language)}) {what}";
    }

    private static string Cause(DifferenceCause cause, Language language) => (cause, language) switch
    {
        (DifferenceCause.NewYear, Language.Dutch) => "nieuw jaar",
        (DifferenceCause.NewYear, _) => "new year",
        (DifferenceCause.Revision, Language.Dutch) => "herziening",
        (DifferenceCause.Revision, _) => "revision",
        (_, Language.Dutch) => "regel of geheimhouding",
        _ => "rule or confidentiality",
    };

    private static string Code(DifferenceCause cause) => cause switch
    {
        DifferenceCause.NewYear => "new-year",
        DifferenceCause.Revision => "revision",
        _ => "rule",
    };

    private static string Value(Observation? observation, Language language) =>
        observation is null ? "" : AnswerText.Value(Figure.Of(observation).Answer, language, observation.Value is { } v && v != decimal.Truncate(v) ? 2 : 0);

    private static string[] Row(FigureDifference difference)
    {
        var subject = difference.Subject;
        return
        [
            "figure", Code(difference.Cause), subject.Source.Dataset, subject.Measure, subject.Region, subject.Category, subject.Period.ToString(), "",
            Plain(difference.Before), Plain(difference.After),
        ];
    }

    private static string[] Row(EditionDifference difference, DifferenceCause cause) =>
    [
        difference.Chart is null ? "sentence" : "chart", Code(cause), "", "", "", "", "", difference.Chart ?? difference.Place,
        difference.Before ?? "", difference.After ?? "",
    ];

    private static string Plain(Observation? observation) => observation switch
    {
        null => "",
        { Confidentiality: Confidentiality.Confidential } => ReasonText.ConfidentialCell,
        _ => CsvText.Number(observation.Value),
    };
}
