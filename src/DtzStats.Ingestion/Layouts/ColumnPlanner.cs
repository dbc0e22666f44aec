using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Makes the plan of a table with one header row: what each column holds is told by its heading.</summary>
internal static class ColumnPlanner
{
    private static readonly string[] NamesOfCategories =
        ["sectienaam", "sectie_naam", "sectie naam", "sectietitel", "sbi-naam", "sbi_naam", "sbinaam", "sbi_titel", "sectornaam", "bedrijfstaknaam"];

    /// <param name="measureOf">The measure that a heading stands for, or null.</param>
    /// <returns>Null where a column is unknown or given twice; then the findings say which.</returns>
    internal static TablePlan? Plan(string layout, Table table, RawRow header, Func<string, Measure?> measureOf, Codelists codelists, FindingList findings)
    {
        var roles = new Dictionary<ColumnRole, int>();
        var values = new List<ValueColumn>();
        var leftOut = new List<(string, BilingualText)>();
        var others = new List<(string Heading, string Unit)>();
        var units = new ColumnUnits(Header.Titles(table.FirstRows));
        var clean = true;
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var heading = header.Fields[i];
            var role = RoleOf(heading);
            if (role == ColumnRole.Nothing || IsTitleBeside(header.Fields, i))
                continue;
            if (string.IsNullOrWhiteSpace(heading))
                LeaveOutUnnamed(table, header, i, leftOut);
            else if (RegionHeadings.IsCoarser(header.Fields, i))
                leftOut.Add((heading, RegionHeadings.Coarser));
            else if (role is { } known)
                clean &= roles.TryAdd(known, i) || Refuse(ColumnTwice.At(new Place(table.Name, header.Line, heading)), findings);
            else if (units.Of(heading, measureOf) is not { } measured)
                clean &= IsChange(heading) ? LeaveOut(leftOut, heading) : Refuse(ColumnUnknown.At(new Place(table.Name, header.Line, heading), codelists.Measures.Suggest(heading)), findings);
            else if (measured.OtherUnit is { } unit)
                others.Add((heading, unit));
            else
                clean &= Keep(values, new ValueColumn(i, measured.Measure.Code, measured.Scale)) || Refuse(ColumnTwice.At(new Place(table.Name, header.Line, heading)), findings);
        }

        var ofRows = roles.TryGetValue(ColumnRole.Value, out var value) ? units.OfRows(header.Fields[value]) : null;
        if (ofRows is not null && UnitText.ScaleOf(ofRows, null) is null)
            others.Add((header.Fields[value], ofRows));
        else if (roles.ContainsKey(ColumnRole.Value))
            values.Add(new ValueColumn(value, null));
        // One column in another unit can be left out; where there is no other, nothing would be left.
        if (values.Count > 0)
            leftOut.AddRange(others.Select(o => (o.Heading, UnitUnknown.Other(o.Unit))));
        else
            foreach (var (heading, unit) in others)
                clean &= Refuse(UnitUnknown.At(new Place(table.Name, header.Line, heading), unit), findings);
        return !clean ? null : new TablePlan(layout, header.Fields, header.Line + 1)
        {
            Region = At(roles, ColumnRole.Region),
            RegionCode = At(roles, ColumnRole.RegionCode),
            Period = At(roles, ColumnRole.Period),
            Category = At(roles, ColumnRole.Category),
            MeasureName = At(roles, ColumnRole.MeasureName),
            Status = At(roles, ColumnRole.Status),
            Unit = At(roles, ColumnRole.Unit),
            ScaleOfRows = ofRows is null ? null : UnitText.ScaleOf(ofRows, null),
            Values = values,
            LeftOut = leftOut,
        };
    }

    /// <summary>"Waarde (x 1 000)" too is a column of values.</summary>
    internal static ColumnRole? RoleOf(string heading) =>
        ColumnRoles.Of(heading) ?? (ColumnRoles.Of(WideHeadings.WithoutUnit(heading.Trim())) is ColumnRole.Value ? ColumnRole.Value : null);

    /// <summary>A column of changes, which StatLine gives beside the figures.</summary>
    private static bool IsChange(string heading) => heading.EndsWith(", mutatie", StringComparison.OrdinalIgnoreCase);

    /// <summary>"SBI-omschrijving" beside "SBI": the title of the code, which our own list has.</summary>
    internal static bool IsTitleBeside(IReadOnlyList<string> headings, int index) =>
        (headings[index].Contains("omschrijving", StringComparison.OrdinalIgnoreCase) || NamesOfCategories.Contains(headings[index].Trim(), StringComparer.OrdinalIgnoreCase))
        && headings.Where((_, i) => i != index).Any(h => ColumnRoles.Of(h) == ColumnRole.Category);

    private static int? At(Dictionary<ColumnRole, int> roles, ColumnRole role) => roles.TryGetValue(role, out var index) ? index : null;

    private static bool Keep(List<ValueColumn> values, ValueColumn column)
    {
        if (values.Exists(v => v.Measure == column.Measure))
            return false;
        values.Add(column);
        return true;
    }

    /// <summary>Empty columns of a spreadsheet are nothing; one with something in it, such as a row number, is told.</summary>
    private static void LeaveOutUnnamed(Table table, RawRow header, int index, List<(string, BilingualText)> leftOut)
    {
        if (table.FirstRows.Any(r => r.Line > header.Line && index < r.Fields.Count && !string.IsNullOrWhiteSpace(r.Fields[index])))
            leftOut.Add(($"kolom {index + 1}", new BilingualText("er staat geen kop boven", "no heading stands above it")));
    }

    private static bool LeaveOut(List<(string, BilingualText)> leftOut, string heading)
    {
        leftOut.Add((heading, new BilingualText("veranderingen worden zelf berekend", "changes are computed from the figures")));
        return true;
    }

    private static bool Refuse(Finding finding, FindingList findings)
    {
        findings.Add(finding);
        return false;
    }
}
