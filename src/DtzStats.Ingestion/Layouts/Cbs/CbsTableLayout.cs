using DtzStats.Core.Codes;
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
        rows is [var header, ..] && header.Fields.Contains(Period) && (header.Fields.Contains(Region) || header.Fields.Any(h => h.StartsWith("Bedrijfstakken", StringComparison.Ordinal)));

    public TablePlan? Plan(Table table, FindingList findings)
    {
        var header = table.FirstRows[0];
        var headings = header.Fields.ToList();
        int? At(string heading) => headings.IndexOf(heading) is >= 0 and var index ? index : null;
        var isVersion4 = At("Measure") is not null && At("Value") is not null;
        var category = headings.FindIndex(h => h.Contains("SBI", StringComparison.OrdinalIgnoreCase) || h.StartsWith("Bedrijfstakken", StringComparison.OrdinalIgnoreCase));
        var values = isVersion4 ? [new ValueColumn(At("Value")!.Value, null)] : Measures(headings);
        var unknown = headings.Where((h, i) => i != category && !NoDimensions.Contains(h, StringComparer.OrdinalIgnoreCase) && !values.Exists(v => v.Index == i)).ToList();
        foreach (var heading in unknown)
            findings.Add(ColumnUnknown.At(new Place(table.Name, header.Line, heading), codelists.Measures.Suggest(BareName(heading))));
        return unknown.Count > 0 ? null : new TablePlan(Name, headings, header.Line + 1)
        {
            Dataset = Metadata.Table is { Length: > 0 } id ? $"cbs-{id.ToLowerInvariant()}" : DatasetIn(table.Name),
            Region = At(Region),
            Period = At(Period),
            Category = category < 0 ? null : category,
            MeasureName = isVersion4 ? At("Measure") : null,
            Status = At("ValueAttribute"),
            Values = isVersion4 ? [.. values.Select(v => v with { Scale = OneScale() })] : values,
            Fixed = new Fixed(Region: At(Region) is null ? "NL01" : null),
            Translations = new Translations(
                Metadata.TitlesOf(Region),
                Metadata.ProvisionalPeriods,
                category < 0 ? new Dictionary<string, string>() : Metadata.TitlesOf(headings[category]),
                Metadata.TitlesOf("Measure").Keys.ToDictionary(k => k, k => Metadata.MeasureOf(k, codelists)),
                Attributes),
        };
    }

    private List<ValueColumn> Measures(List<string> headings) =>
        [.. headings.Select((h, i) => (Measure: MeasureOf(h), Index: i, Heading: h)).Where(c => c.Measure is not null)
            .Select(c => new ValueColumn(c.Index, c.Measure!.Code, Metadata.ScaleOf(c.Heading)))];

    private Measure? MeasureOf(string heading) =>
        NoDimensions.Contains(heading, StringComparer.OrdinalIgnoreCase) ? null
            : codelists.Measures.Find(BareName(heading)) ?? codelists.Measures.Find(Metadata.MeasureOf(heading, codelists));

    /// <summary>"Vestigingen" of "Vestigingen_1"; words that CBS runs together are set apart again.</summary>
    private static string BareName(string heading)
    {
        var bare = heading.LastIndexOf('_') is > 0 and var at && heading[(at + 1)..].All(char.IsAsciiDigit) ? heading[..at] : heading;
        return string.Concat(bare.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(bare[i - 1]) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
    }

    /// <summary>The scale that all measures of a version 4 table share; null where they differ or none has any.</summary>
    private int? OneScale() =>
        Metadata.TitlesOf("Measure").Keys.Select(Metadata.ScaleOf).Distinct().ToList() is [{ } scale] ? scale : null;

    /// <summary>"cbs-81575ned" for "81575NED_TypedDataSet_24112026.csv"; null where the name has no table number.</summary>
    private static string? DatasetIn(string name)
    {
        var word = Path.GetFileName(name).Split('_', '.', '-', ' ')[0];
        return word.Length is > 4 and < 12 && word.Take(4).All(char.IsAsciiDigit) && word.All(char.IsAsciiLetterOrDigit) ? $"cbs-{word.ToLowerInvariant()}" : null;
    }
}
