using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>CBS open data, version 3 with or without its metadata, and version 4 as text or JSON, in a folder or zip.</summary>
internal static class OpenData
{
    private const string Sbi = "BedrijfstakkenBranchesSBI2008";

    private static readonly string[] Measures = ["jobs", "employee-jobs", "establishments"];
    private static readonly string[] Categories = ["A-U", "A", "C", "G"];

    private static readonly Dictionary<string, string> Titles = new() { ["jobs"] = "Banen", ["employee-jobs"] = "Banen van werknemers", ["establishments"] = "Vestigingen" };

    private static readonly Dictionary<string, StatusMark> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["None"] = StatusMark.Final, ["Provisional"] = StatusMark.Provisional, ["Estimated"] = StatusMark.Estimated, ["Confidential"] = StatusMark.Confidential, ["Missing"] = StatusMark.Missing,
        ["Impossible"] = StatusMark.Final, ["Unknown"] = StatusMark.Missing, [""] = StatusMark.Final,
    };

    internal static KnownDelivery Version3(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, ["jobs", "establishments"], Categories);
        var (isTyped, hasMetadata) = (draw.Chance(50), draw.Chance(60));
        var scales = draft.Measures.ToDictionary(m => m, _ => hasMetadata ? draw.Of(1, 1000) : 1);
        var style = scales.Values.All(s => s == 1000) ? draw.Of(NumberStyle.Plain, new NumberStyle('.', null, 1), new NumberStyle('.', null, 2)) : NumberStyle.Plain;
        var part = new Part($"81575NED_{(isTyped ? "Typed" : "Untyped")}DataSet.csv", [["ID", Sbi, "RegioS", "Perioden", .. draft.Measures.Select((m, i) => $"{Titles[m]}_{i + 1}")]], style) { Dialect = new Dialect(';', Quotes.AroundText) };
        foreach (var (index, place) in draft.Places().Index())
            part.Rows.Add([$"{index}", Draft.CategoryText(place.Category, 2).PadRight(8), place.Region.PadRight(draw.Of(6, 10)), $"{place.Year}JJ00", .. draft.Measures.Select(m => draft.Figure(place with { Measure = m }, style, scales[m]).PadLeft(isTyped ? 0 : 8))]);
        List<Part> parts = hasMetadata ? [part, Metadata(draft, scales)] : [part];
        KnownDelivery delivery = null!;
        delivery = new KnownDelivery("CBS v3", parts, known, p => Read3(p, scales, delivery.LoadedNameOf(p[0])))
        {
            Packing = draw.Of(Packing.Files, Packing.Files, Packing.Zip),
            // Without metadata nothing else would say whether the figures are counts or thousands.
            Described = hasMetadata ? null : (DecimalSign.None, 1),
        };
        return delivery;
    }

    internal static KnownDelivery Version4(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, Measures, Categories);
        var ids = draft.Measures.Select((m, i) => (Measure: m, Id: $"M000{i + 1}")).ToDictionary(m => m.Measure, m => m.Id);
        var scales = draft.Measures.ToDictionary(m => m, _ => draw.Of(1, 1, 1000));
        var provisional = draw.Chance(50) ? $"{draft.Years[^1]}JJ00" : null;
        var style = scales.Values.All(s => s == 1000) ? draw.Of(NumberStyle.Plain, new NumberStyle('.', null, 1), new NumberStyle('.', null, 3)) : NumberStyle.Plain;
        var (format, extension) = draw.Chance(35) ? (Format.Json, ".json") : (Format.Text, ".csv");
        Part PartOf(string name, IEnumerable<List<string>> rows, bool isFigures = false) =>
            new($"{name}{extension}", [.. rows], style, format == Format.Json, isFigures, format) { Dialect = new Dialect(';', Quotes.AroundText) };
        List<Part> parts =
        [
            PartOf("Observations", Observations(draw, draft, known, ids, style, scales), isFigures: true),
            PartOf("MeasureCodes", [["Identifier", "Index", "Title", "Description", "DataType", "Unit", "Decimals"], .. draft.Measures.Select((m, i) => new List<string> { ids[m], $"{i + 1}", Titles[m], "", "Long", UnitOf(scales[m]), "0" })]),
            PartOf("PeriodenCodes", [["Identifier", "Index", "Title", "Description", "DimensionGroupId", "Status"], .. draft.Years.Select((y, i) => new List<string> { $"{y}JJ00", $"{i + 1}", $"{y}", "", "0", $"{y}JJ00" == provisional ? "Voorlopig" : "Definitief" })]),
            PartOf("RegioSCodes", [["Identifier", "Index", "Title", "Description", "DimensionGroupId"], .. draft.Regions.Select((r, i) => new List<string> { r, $"{i + 1}", World.NameOf(r), "", "G" })]),
        ];
        KnownDelivery delivery = null!;
        var codes = new CodesBeside(ids.ToDictionary(i => i.Value, i => (i.Key, scales[i.Key])), provisional);
        delivery = new KnownDelivery($"CBS v4{extension}", parts, known, p => Read4(p, codes, delivery.LoadedNameOf(p[0]))) { Packing = draw.Of(Packing.Files, Packing.Zip) };
        return delivery;
    }

    private static IEnumerable<List<string>> Observations(Draw draw, Draft draft, Dictionary<FactKey, decimal?> known, Dictionary<string, string> ids, NumberStyle style, Dictionary<string, int> scales)
    {
        yield return ["Id", "Measure", "ValueAttribute", "Value", "StringValue", Sbi, "RegioS", "Perioden"];
        foreach (var (index, key) in draft.Places().SelectMany(p => draft.Measures.Select(m => p with { Measure = m })).Index())
        {
            var attribute = draw.Of("None", "None", "None", "Provisional", "Confidential", "Impossible", "Missing");
            var text = attribute is "None" or "Provisional" ? draft.Figure(key, style, scales[key.Measure], marks: 0) : "";
            known[key] = text.Length > 0 ? known[key] : null;
            yield return [$"{index}", ids[key.Measure], attribute, text, "", Draft.CategoryText(key.Category, 2), key.Region, $"{key.Year}JJ00"];
        }
    }

    private static string UnitOf(int scale) => scale == 1000 ? "x 1 000" : "aantal";

    private static Part Metadata(Draft draft, Dictionary<string, int> scales)
    {
        var part = new Part("81575NED_metadata.csv", [["TableInfos"], ["ID", "Title", "Identifier"], ["0", "Vestigingen en banen", "81575NED"], ["DataProperties"], ["ID", "Position", "ParentID", "Type", "Key", "Title", "Description", "Unit", "Decimals"]], NumberStyle.Plain, IsFigures: false)
        {
            Dialect = new Dialect(';', Quotes.AroundAll),
        };
        foreach (var (index, measure) in draft.Measures.Index())
            part.Rows.Add([$"{index + 3}", $"{index}", "", "Topic", $"{Titles[measure]}_{index + 1}", Titles[measure], "", UnitOf(scales[measure]), "0"]);
        part.Rows.AddRange([["RegioS"], ["Key", "Title", "Description"], .. draft.Regions.Select(r => new List<string> { r.PadRight(6), World.NameOf(r), "" })]);
        return part;
    }

    private static IEnumerable<Cell> Read3(IReadOnlyList<Part> parts, Dictionary<string, int> scales, string file)
    {
        var units = parts.Count > 1 ? CodesBeside.RowsOf(parts[1]).Where(r => r.Fields.Count == 9).GroupBy(r => r.Fields[4].Trim()).ToDictionary(g => g.Key, g => Lists.Unit(g.Last().Fields[7])) : [];
        int ScaleOf(string heading, string measure) => units.GetValueOrDefault(heading.Trim()) ?? scales.GetValueOrDefault(measure, 1);
        return new HeadedTable(h => Headings.OfNumbered(h, ScaleOf)).Read(parts[0], file);
    }

    private static IEnumerable<Cell> Read4(IReadOnlyList<Part> parts, CodesBeside codes, string file) => new HeadedTable(h => Headings.Of(h, 1))
    {
        Measure = id => codes.MeasureOf(parts[1], id),
        Period = text => codes.PeriodOf(parts[2], text),
        Status = text => Attributes.TryGetValue(text.Trim(), out var status) ? status : null,
    }.Read(parts[0], file);
}
