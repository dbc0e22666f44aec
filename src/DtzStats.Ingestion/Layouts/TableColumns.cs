using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>The columns of a table, resolved once from its header; each row is then read by position.</summary>
internal sealed class TableColumns
{
    private readonly IReadOnlyList<string> _header;
    private readonly MeasureList _list;
    private readonly Dictionary<ColumnRole, int> _roles;
    private readonly IReadOnlyList<(int Index, string Measure)> _measures;

    private TableColumns(
        IReadOnlyList<string> header, MeasureList list, Dictionary<ColumnRole, int> roles, IReadOnlyList<(int Index, string Measure)> measures)
    {
        _header = header;
        _list = list;
        _roles = roles;
        _measures = measures;
    }

    /// <summary>The columns, or null where one is unknown or given twice; then the findings say which.</summary>
    internal static TableColumns? Resolve(string file, IReadOnlyList<string> header, MeasureList measures, FindingList findings)
    {
        var roles = new Dictionary<ColumnRole, int>();
        var found = new List<(int Index, string Measure)>();
        var clean = true;
        for (var i = 0; i < header.Count; i++)
        {
            if (ColumnRoles.Of(header[i]) is { } role)
                clean &= roles.TryAdd(role, i) || Report(() => findings.ColumnTwice(file, header[i]));
            else if (measures.Find(header[i]) is not { } measure)
                clean &= Report(() => findings.ColumnUnknown(file, header[i]));
            else if (found.Any(f => f.Measure == measure.Code))
                clean &= Report(() => findings.ColumnTwice(file, header[i]));
            else
                found.Add((i, measure.Code));
        }

        return clean ? new TableColumns(header, measures, roles, found) : null;
    }

    internal RawRecord Read(RawRow row)
    {
        var code = At(row, ColumnRole.RegionCode);
        return new RawRecord(
            row.Line,
            At(row, ColumnRole.Region) ?? code!.Value,
            code,
            At(row, ColumnRole.Period)!.Value,
            At(row, ColumnRole.Category),
            At(row, ColumnRole.Status),
            [.. Values(row)]);
    }

    private IEnumerable<RawValue> Values(RawRow row)
    {
        if (At(row, ColumnRole.MeasureName) is { Text: var name } && At(row, ColumnRole.Value) is { } value)
            yield return new RawValue(_list.Find(name)?.Code ?? name.Trim(), value);
        foreach (var (index, measure) in _measures)
            yield return new RawValue(measure, new Cell(_header[index], row.Fields[index]));
    }

    private static bool Report(Action report)
    {
        report();
        return false;
    }

    private Cell? At(RawRow row, ColumnRole role) =>
        _roles.TryGetValue(role, out var index) ? new Cell(_header[index], row.Fields[index]) : null;
}
