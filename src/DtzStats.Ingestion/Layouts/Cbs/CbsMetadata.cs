using DtzStats.Core.Codes;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>
/// What stands beside the figures of a CBS open-data table: the titles of its codes, its measures with their units, and
/// which table it is. Comes as files of their own (v4) or as sections of one (v3's metadata).
/// </summary>
internal sealed class CbsMetadata
{
    /// <summary>How CBS arranges its codes on a screen, which says nothing of the figures.</summary>
    private const string Groups = "Groups";

    private readonly Dictionary<string, Dictionary<string, string>> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _units = [];
    private readonly Dictionary<string, string> _periods = [];

    /// <summary>"81575NED"; null where nothing tells.</summary>
    internal string? Table { get; private set; }

    /// <summary>Another table that metadata came of too; null: there is none.</summary>
    internal string? OtherTable { get; private set; }

    internal string? Title { get; private set; }

    /// <summary>Titles by code of one dimension, such as "RegioS"; empty where there are none.</summary>
    internal IReadOnlyDictionary<string, string> TitlesOf(string dimension) =>
        _titles.GetValueOrDefault(dimension) ?? new Dictionary<string, string>();

    /// <summary>By code, the period as a year with a star behind it where it is provisional; nothing where that cannot be told.</summary>
    internal IReadOnlyDictionary<string, string> Periods => _periods;

    /// <summary>"x 1 000"; null where nothing tells the unit of a measure.</summary>
    internal string? UnitOf(string measure) => _units.TryGetValue(measure.Trim(), out var unit) && unit.Length > 0 ? unit : null;

    /// <summary>What the figures of a measure are of, by the measures we know.</summary>
    internal string MeasureOf(string code, Codelists codelists) =>
        TitlesOf("Measure").TryGetValue(code.Trim(), out var title) ? codelists.Measures.Find(title)?.Code ?? title : code.Trim();

    /// <summary>Takes in a file that tells about the figures; false where it does not.</summary>
    internal bool Add(Table table, FindingList findings)
    {
        var kind = KindOf(table);
        var rows = table.FirstRows;
        if (kind is null || rows.Count == 0)
            return false;
        if (kind == Groups)
            return true;
        if (kind == "Metadata")
            AddSections(AllRows(table, findings));
        else
            AddSection(kind, rows[0].Fields, AllRows(table, findings).Skip(1));
        return true;
    }

    private static string? KindOf(Table table)
    {
        if (table is JsonTable json)
            return json.IsFigures ? null : json.Kind.EndsWith(Groups, StringComparison.Ordinal) ? Groups : json.Kind;
        var name = Path.GetFileNameWithoutExtension(table.Name);
        if (table.FirstRows is [{ Fields: ["Id", "Index", "Title", ..] }, ..])
            return Groups;
        if (name.EndsWith("metadata", StringComparison.OrdinalIgnoreCase))
            return "Metadata";
        return table.FirstRows is [{ Fields: ["Identifier", ..] }, ..] ? name : null;
    }

    private static List<RawRow> AllRows(Table table, FindingList findings)
    {
        using var content = table.Read();
        var rows = new List<RawRow>();
        foreach (var block in content.Blocks)
        {
            using var cursor = block.Open(table.Delimiter);
            while (cursor.Next())
                rows.Add(cursor.ToRow());
        }

        if (content.Failure is { } failure)
            findings.Add(failure);
        return rows;
    }

    /// <summary>v3: a line with the name of the section, a line of headings, and its rows.</summary>
    private void AddSections(List<RawRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Fields.Count(f => f.Length > 0) != 1 || i + 1 >= rows.Count)
                continue;
            var section = rows.Skip(i + 2).TakeWhile(r => r.Fields.Count(f => f.Length > 0) != 1);
            AddSection(rows[i].Fields[0].Trim(), rows[i + 1].Fields, section);
        }
    }

    private void AddSection(string kind, IReadOnlyList<string> headings, IEnumerable<RawRow> rows)
    {
        string Of(RawRow row, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (headings.ToList().FindIndex(h => h.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at && at < row.Fields.Count)
                    return row.Fields[at].Trim();
            return "";
        }

        foreach (var row in rows)
        {
            var code = Of(row, "Identifier", "Key");
            if (kind is "Dimensions")
                continue;
            if (kind is "Properties" or "TableInfos")
                SetTable(code, Of(row, "Title"));
            else if (kind is "DataProperties")
                AddMeasure($"{Of(row, "Key")}", row, Of);
            else if (kind is "MeasureCodes")
                AddMeasure(code, row, Of);
            else
                AddCode(kind.EndsWith("Codes", StringComparison.Ordinal) ? kind[..^5] : kind, code, row, Of, headings.Contains("Status", StringComparer.OrdinalIgnoreCase));
        }
    }

    private void SetTable(string code, string title)
    {
        if (Table is { } other && other != code)
            OtherTable = other;
        (Table, Title) = (code, title);
    }

    private void AddMeasure(string code, RawRow row, Field of)
    {
        Titles("Measure")[code] = of(row, "Title");
        _units[code] = of(row, "Unit");
    }

    /// <param name="isListed">That a column tells how firm periods are.</param>
    private void AddCode(string dimension, string code, RawRow row, Field of, bool isListed)
    {
        Titles(dimension)[code] = of(row, "Title");
        if (dimension == "Perioden")
            _periods[code] = isListed ? PeriodOf(code, of(row, "Status")) : code;
    }

    /// <summary>A status that nobody knows makes the period unknown: its figures may be provisional or not.</summary>
    private static string PeriodOf(string code, string status) => status.ToUpperInvariant() switch
    {
        "DEFINITIEF" or "FINAL" => code,
        "VOORLOPIG" or "NADERVOORLOPIG" or "NADER VOORLOPIG" or "PROVISIONAL" or "REVISED PROVISIONAL" => code + "*",
        _ => "",
    };

    private Dictionary<string, string> Titles(string dimension)
    {
        if (!_titles.TryGetValue(dimension, out var titles))
            _titles[dimension] = titles = [];
        return titles;
    }

    private delegate string Field(RawRow row, params ReadOnlySpan<string> names);
}
