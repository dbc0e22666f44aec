using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Makes the plan of a table with one header row: what each column holds is told by its heading.</summary>
internal static class ColumnPlanner
{
    /// <param name="measureOf">The measure that a heading stands for, or null.</param>
    /// <returns>Null where a column is unknown or given twice; then the findings say which.</returns>
    internal static TablePlan? Plan(string layout, Table table, RawRow header, Func<string, Measure?> measureOf, Codelists codelists, FindingList findings)
    {
        var roles = new Dictionary<ColumnRole, int>();
        var values = new List<ValueColumn>();
        var leftOut = new List<(string, BilingualText)>();
        var clean = true;
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var heading = header.Fields[i];
            var role = ColumnRoles.Of(heading);
            if (role == ColumnRole.Nothing || IsTitleBeside(header.Fields, i))
                continue;
            if (role is { } known)
                clean &= roles.TryAdd(known, i) || Refuse(ColumnTwice.At(new Place(table.Name, header.Line, heading)), findings);
            else if (measureOf(heading) is { } measure)
                clean &= Keep(values, new ValueColumn(i, measure.Code)) || Refuse(ColumnTwice.At(new Place(table.Name, header.Line, heading)), findings);
            else if (IsChange(heading))
                leftOut.Add((heading, new BilingualText("veranderingen worden zelf berekend", "changes are computed from the figures")));
            else
                clean &= Refuse(ColumnUnknown.At(new Place(table.Name, header.Line, heading), codelists.Measures.Suggest(heading)), findings);
        }

        if (roles.TryGetValue(ColumnRole.Value, out var value))
            values.Add(new ValueColumn(value, null));
        return !clean ? null : new TablePlan(layout, header.Fields, header.Line + 1)
        {
            Region = At(roles, ColumnRole.Region),
            RegionCode = At(roles, ColumnRole.RegionCode),
            Period = At(roles, ColumnRole.Period),
            Category = At(roles, ColumnRole.Category),
            MeasureName = At(roles, ColumnRole.MeasureName),
            Status = At(roles, ColumnRole.Status),
            Values = values,
            LeftOut = leftOut,
        };
    }

    /// <summary>A column of changes, which StatLine gives beside the figures.</summary>
    private static bool IsChange(string heading) => heading.EndsWith(", mutatie", StringComparison.OrdinalIgnoreCase);

    /// <summary>"SBI-omschrijving" beside "SBI": the title of the code, which our own list has.</summary>
    internal static bool IsTitleBeside(IReadOnlyList<string> headings, int index) =>
        headings[index].Contains("omschrijving", StringComparison.OrdinalIgnoreCase)
        && headings.Where((_, i) => i != index).Any(h => ColumnRoles.Of(h) == ColumnRole.Category);

    private static int? At(Dictionary<ColumnRole, int> roles, ColumnRole role) => roles.TryGetValue(role, out var index) ? index : null;

    private static bool Keep(List<ValueColumn> values, ValueColumn column)
    {
        if (values.Exists(v => v.Measure == column.Measure))
            return false;
        values.Add(column);
        return true;
    }

    private static bool Refuse(Finding finding, FindingList findings)
    {
        findings.Add(finding);
        return false;
    }
}
