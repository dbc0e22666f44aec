using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>
/// CBS open data. Version 3, typed or untyped: <c>"ID";"BedrijfstakkenBranchesSBI2008";"RegioS";"Perioden";"Vestigingen_1"</c>,
/// a column a measure, codes padded with spaces. Version 4: Observations with <c>Measure</c> and <c>Value</c>, one row a
/// figure, and files with the codes beside it.
/// </summary>
internal sealed class CbsTableLayout(Codelists codelists) : ILayout
{
    private const string Region = "RegioS";
    private const string Period = "Perioden";

    private static readonly string[] NoDimensions = ["ID", "Measure", "ValueAttribute", "Value", "StringValue", Region, Period];

    /// <summary>CBS's words for why there is no value, as marks.</summary>
    private static readonly Dictionary<string, string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["None"] = "",
        ["Provisional"] = "P",
        ["Estimated"] = "E",
        ["Confidential"] = "C",
        ["Missing"] = "M",
        ["Unknown"] = "M",
        ["Unreliable"] = "M",
        ["Impossible"] = "",
        ["NotApplicable"] = "",
    };

    public string Name => "cbs-open-data";

    /// <summary>What stands beside the table; set before it is planned.</summary>
    internal CbsMetadata Metadata { get; set; } = new();

    public bool Recognises(IReadOnlyList<RawRow> rows) =>
        rows is [var header, ..] && header.Fields.Contains(Period) && (header.Fields.Contains(Region) || header.Fields.Any(h => h.StartsWith("Bedrijfstakken", StringComparison.Ordinal) && !h.Contains(' ', StringComparison.Ordinal)));

    public TablePlan? Plan(Table table, FindingList findings)
    {
        var header = table.FirstRows[0];
        var headings = header.Fields.ToList();
        int? At(string heading) => headings.IndexOf(heading) is >= 0 and var index ? index : null;
        var isVersion4 = At("Measure") is not null && At("Value") is not null;
        var category = headings.FindIndex(h => h.Contains("SBI", StringComparison.OrdinalIgnoreCase) || h.StartsWith("Bedrijfstakken", StringComparison.OrdinalIgnoreCase));
        var topics = isVersion4 ? Topics(Metadata.TitlesOf("Measure").Keys, c => codelists.Measures.Find(Metadata.MeasureOf(c, codelists))) : Topics(headings, MeasureOf);
        var unknown = headings.Where((h, i) => i != category && !NoDimensions.Contains(h, StringComparer.OrdinalIgnoreCase) && (isVersion4 || !topics.Exists(t => t.Name == h))).ToList();
        foreach (var heading in unknown)
            findings.Add(ColumnUnknown.At(new Place(table.Name, header.Line, heading), codelists.Measures.Suggest(BareName(heading))));
        // Rows of another unit cannot be left out as a column can.
        if (topics.Exists(t => t.IsOther) && (isVersion4 || topics.TrueForAll(t => t.IsOther)))
            unknown.AddRange(Refuse(topics, table.Name, header.Line, isVersion4, findings));
        return unknown.Count > 0 ? null : new TablePlan(Name, headings, header.Line + 1)
        {
            Dataset = DatasetOf(Metadata.Table) ?? DatasetOf((table as JsonTable)?.TableCode) ?? DatasetIn(table.Name),
            Region = At(Region),
            Period = At(Period),
            Category = category < 0 ? null : category,
            MeasureName = isVersion4 ? At("Measure") : null,
            Status = At("ValueAttribute"),
            Values = isVersion4 ? [new ValueColumn(At("Value")!.Value, null)] : [.. topics.Where(t => !t.IsOther).Select(t => new ValueColumn(headings.IndexOf(t.Name), t.Measure.Code, t.Scale))],
            Scales = topics.Where(t => t.Scale is not null).ToDictionary(t => t.Name, t => t.Scale!.Value),
            WithoutUnit = topics.Find(t => t.Unit is null)?.Name,
            LeftOut = isVersion4 ? [] : [.. topics.Where(t => t.IsOther).Select(t => (t.Name, UnitUnknown.Other(t.Unit!)))],
            Fixed = new Fixed(Region: At(Region) is null ? "NL01" : null),
            Translations = new Translations(
                Unlisted(Metadata.TitlesOf(Region), (c, _) => codelists.Regions.Find(c) is not null),
                Metadata.Periods,
                Unlisted(category < 0 ? new Dictionary<string, string>() : Metadata.TitlesOf(headings[category]), (c, title) => codelists.Sbi.Find(c) is { } ours && (codelists.Sbi.Find(title) ?? ours) == ours),
                Metadata.TitlesOf("Measure").Keys.ToDictionary(k => k, k => Metadata.MeasureOf(k, codelists)),
                Attributes) { ArePeriodsListed = Metadata.Periods.Count > 0 },
        };
    }

    /// <summary>The columns, or the codes of version 4, that stand for a measure of ours.</summary>
    private List<CbsTopic> Topics(IEnumerable<string> names, Func<string, Measure?> measureOf) =>
        [.. names.Select(n => (Name: n, Measure: measureOf(n))).Where(t => t.Measure is not null).Select(t => new CbsTopic(t.Name, t.Measure!, Metadata.UnitOf(t.Name)))];

    private static IEnumerable<string> Refuse(List<CbsTopic> topics, string file, int line, bool isVersion4, FindingList findings)
    {
        foreach (var topic in topics.Where(t => t.IsOther))
        {
            findings.Add(UnitUnknown.At(new Place(file, line, isVersion4 ? "Measure" : topic.Name), topic.Unit!));
            yield return topic.Name;
        }
    }

    /// <summary>Titles of the codes that our lists do not have, or have for something else; those that they have say more than their titles do.</summary>
    private static Dictionary<string, string> Unlisted(IReadOnlyDictionary<string, string> titles, Func<string, string, bool> isListed) =>
        titles.Where(t => !isListed(t.Key, t.Value)).ToDictionary(t => t.Key, t => t.Value);

    private Measure? MeasureOf(string heading) =>
        NoDimensions.Contains(heading, StringComparer.OrdinalIgnoreCase) ? null
            : codelists.Measures.Find(BareName(heading)) ?? codelists.Measures.Find(Metadata.MeasureOf(heading, codelists));

    /// <summary>"Vestigingen" of "Vestigingen_1"; words that CBS runs together are set apart again.</summary>
    private static string BareName(string heading)
    {
        var bare = heading.LastIndexOf('_') is > 0 and var at && heading[(at + 1)..].All(char.IsAsciiDigit) ? heading[..at] : heading;
        return string.Concat(bare.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(bare[i - 1]) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
    }

    private static string? DatasetOf(string? id) => $"cbs-{id?.ToLowerInvariant()}" is var code && id is { Length: > 0 } && DatasetNames.IsCode(code) ? code : null;

    /// <summary>"cbs-81575ned" for "81575NED_TypedDataSet_24112026.csv"; null where the name has no table number.</summary>
    private static string? DatasetIn(string name)
    {
        var word = Path.GetFileName(name).Split('_', '.', '-', ' ')[0];
        return word.Length is > 4 and < 12 && word.Take(4).All(char.IsAsciiDigit) && word.All(char.IsAsciiLetterOrDigit) ? DatasetOf(word) : null;
    }
}
