using System.Globalization;
using System.Text.Json.Nodes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>Releases for readers and for programs.</summary>
internal static class ReleasesText
{
    private static readonly string[] Columns = ["name", "created_at", "datasets", "vintages", "withheld", "fingerprint"];

    internal static void WriteList(Session session, IReadOnlyList<Release> releases, string format)
    {
        var (output, dutch) = (session.Screen.Output, session.Language == Language.Dutch);
        switch (format)
        {
            case "csv":
                output.Write(CsvText.Write(releases.Select(Row).Prepend(Columns)));
                break;
            case "json":
                output.WriteLine(new JsonArray([.. releases.Select(Json)]).ToJsonString(JsonText.Options));
                break;
            default:
                ConsoleTable.Write(
                    session.Screen,
                    dutch ? ["publicatie", "gemaakt (UTC)", "uitgaven", "geheime cijfers", "vingerafdruk"] : ["release", "made (UTC)", "vintages", "confidential figures", "fingerprint"],
                    [.. releases.Select(r => new[]
                    {
                        r.Name, At(r), string.Join(", ", r.Datasets.SelectMany(d => d.Vintages.Select(v => $"{d.Dataset}/{v}"))),
                        NumberText.Value(Withheld(r), session.Language), ReleaseText.Brief(r),
                    })],
                    3);
                break;
        }
    }

    internal static void WriteOne(Session session, Release release, string format)
    {
        if (format == "json")
        {
            session.Screen.Output.WriteLine(Json(release).ToJsonString(JsonText.Options));
            return;
        }

        session.Screen.Output.WriteLine(session.Language == Language.Dutch ? $"publicatie {release.Name}, {At(release)} UTC" : $"release {release.Name}, {At(release)} UTC");
        WriteContents(session, release);
    }

    /// <summary>Rules, datasets and what is lost to readers.</summary>
    internal static void WriteContents(Session session, Release release)
    {
        var (output, language, dutch) = (session.Screen.Output, session.Language, session.Language == Language.Dutch);
        output.WriteLine(dutch ? $"vingerafdruk {release.Fingerprint}" : $"fingerprint {release.Fingerprint}");
        output.WriteLine(Rules(release.Rules.Disclosure, language));
        foreach (var dataset in release.Datasets)
        {
            var vintages = string.Join(", ", dataset.Vintages);
            output.WriteLine(dutch ? $"{dataset.Dataset}, uitgave {vintages}: {Treatment(dataset, language)}" : $"{dataset.Dataset}, vintage {vintages}: {Treatment(dataset, language)}");
            foreach (var (table, loss) in dataset.Losses.Where(l => l.Value.Hidden.Count > 0 || (l.Value.Unjudged > 0 && l.Key != "establishments")))
                output.WriteLine("  " + Loss(session, table, loss));
        }
    }

    private static string Rules(DisclosureRules rules, Language language)
    {
        var (number, interval) = (NumberText.Value(rules.LeastEstablishments, language), NumberText.Value(rules.IntervalPercent, language));
        var dominance = rules.DominancePercent is { } limit ? NumberText.Value(limit, language) : null;
        return language == Language.Dutch
            ? $"geheim: minder dan {number} vestigingen{(dominance is null ? "" : $", of een bedrijf met meer dan {dominance}%")}; niet te berekenen tot op {interval}%"
            : $"confidential: fewer than {number} establishments{(dominance is null ? "" : $", or a firm with more than {dominance}%")}; not to be computed to within {interval}%";
    }

    private static string Treatment(ReleasedDataset dataset, Language language) => (dataset.IsPublic, dataset.RoundTo, language) switch
    {
        (true, _, Language.Dutch) => "zoals de bron ze zelf publiceert",
        (true, _, _) => "as the source publishes them itself",
        (_, 1, Language.Dutch) => "niet afgerond",
        (_, 1, _) => "not rounded",
        (_, var to, Language.Dutch) => $"afgerond op veelvouden van {NumberText.Value(to, language)}",
        (_, var to, _) => $"rounded to multiples of {NumberText.Value(to, language)}",
    };

    private static string Loss(Session session, string table, ReleaseLoss loss)
    {
        var language = session.Language;
        var measure = session.Codelists.Measures.Find(table)?.Name.In(language) ?? table;
        var (hidden, cells) = (NumberText.Value(loss.Hidden.Values.Sum(), language), NumberText.Value(loss.Cells, language));
        var amount = NumberText.Value(loss.AmountPercent, language, 2);
        var unjudged = loss.Unjudged == 0 ? "" : language == Language.Dutch
            ? $"; {NumberText.Value(loss.Unjudged, language)} niet te beoordelen: de bron telt daar geen vestigingen"
            : $"; {NumberText.Value(loss.Unjudged, language)} cannot be judged: the source counts no establishments there";
        if (loss.Hidden.Count == 0)
            return measure + unjudged[1..];
        var reasons = string.Join(", ", loss.Hidden.Select(h => $"{Reason(h.Key, language)} {NumberText.Value(h.Value, language)}"));
        return language == Language.Dutch
            ? $"{measure}: {hidden} van {cells} cijfers geheim ({reasons}), {amount}% van wat geteld is{(loss.ProtectsSecondary ? "" : "; die om andere te beschermen zijn te benaderen, niet exact te berekenen")}{unjudged}"
            : $"{measure}: {hidden} of {cells} figures confidential ({reasons}), {amount}% of what is counted{(loss.ProtectsSecondary ? "" : "; those to protect others can be come near to, not computed exactly")}{unjudged}";
    }

    private static string Reason(HideReason reason, Language language) => (reason, language) switch
    {
        (HideReason.Source, Language.Dutch) => "door de bron",
        (HideReason.Source, _) => "by the source",
        (HideReason.SmallCount, Language.Dutch) => "te weinig vestigingen",
        (HideReason.SmallCount, _) => "too few establishments",
        (HideReason.Dominance, Language.Dutch) => "een groot bedrijf",
        (HideReason.Dominance, _) => "one large firm",
        (_, Language.Dutch) => "om andere te beschermen",
        _ => "to protect others",
    };

    private static string[] Row(Release release) =>
    [
        release.Name, At(release), string.Join(' ', release.Datasets.Select(d => d.Dataset)),
        string.Join(' ', release.Datasets.SelectMany(d => d.Vintages.Select(v => $"{d.Dataset}/{v}"))), CsvText.Number(Withheld(release)), release.Fingerprint,
    ];

    private static JsonObject Json(Release release) => new()
    {
        ["name"] = release.Name,
        ["createdAt"] = release.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["fingerprint"] = release.Fingerprint,
        ["rules"] = JsonNode.Parse(ReleaseRulesJson.Write(release.Rules)),
        ["datasets"] = new JsonArray([.. release.Datasets.Select(d => (JsonNode)new JsonObject
        {
            ["dataset"] = d.Dataset,
            ["vintages"] = new JsonArray([.. d.Vintages.Select(v => (JsonNode)v)]),
            ["isPublic"] = d.IsPublic,
            ["roundTo"] = d.RoundTo,
            ["withheld"] = new JsonObject(d.Losses.Select(l => KeyValuePair.Create(l.Key, (JsonNode?)l.Value.Hidden.Values.Sum()))),
        })]),
    };

    private static int Withheld(Release release) => release.Datasets.Sum(d => d.Losses.Values.Sum(l => l.Hidden.Values.Sum()));

    private static string At(Release release) => release.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
