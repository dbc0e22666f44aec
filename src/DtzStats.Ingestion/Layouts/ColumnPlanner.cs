using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Layouts.Registers;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Makes the plan of a table with one header row: what each column holds is told by its heading.</summary>
internal sealed class ColumnPlanner
{
    private static readonly string[] NamesOfCategories =
        ["sectienaam", "sectie_naam", "sectie naam", "sectietitel", "sbi-naam", "sbi_naam", "sbinaam", "sbi_titel", "sectornaam", "bedrijfstaknaam"];

    private readonly Table _table;
    private readonly RawRow _header;
    private readonly Codelists _codelists;
    private readonly FindingList _findings;
    private readonly ColumnUnits _units;
    private readonly Dictionary<ColumnRole, int> _roles = [];
    private readonly List<ValueColumn> _values = [];
    private readonly List<(string, BilingualText)> _leftOut = [];
    private readonly List<(string Heading, string Unit)> _others = [];
    private bool _isClean = true;

    private ColumnPlanner(Table table, RawRow header, Codelists codelists, FindingList findings)
    {
        (_table, _header, _codelists, _findings) = (table, header, codelists, findings);
        _units = new ColumnUnits(Header.Titles(table.FirstRows));
    }

    /// <param name="measureOf">The measure that a heading stands for, or null.</param>
    /// <returns>Null where a column is unknown or given twice; then the findings say which.</returns>
    internal static TablePlan? Plan(string layout, Table table, RawRow header, Func<string, Measure?> measureOf, Codelists codelists, FindingList findings) =>
        new ColumnPlanner(table, header, codelists, findings).Plan(layout, measureOf);

    /// <summary>"Waarde (x 1 000)" too is a column of values.</summary>
    internal static ColumnRole? RoleOf(string heading) =>
        ColumnRoles.Of(heading) ?? (ColumnRoles.Of(WideHeadings.WithoutUnit(heading.Trim())) is ColumnRole.Value ? ColumnRole.Value : null);

    /// <summary>"SBI-omschrijving" beside "SBI": the title of the code, which our own list has.</summary>
    internal static bool IsTitleBeside(IReadOnlyList<string> headings, int index) =>
        (headings[index].Contains("omschrijving", StringComparison.OrdinalIgnoreCase) || NamesOfCategories.Contains(headings[index].Trim(), StringComparer.OrdinalIgnoreCase))
        && headings.Where((_, i) => i != index).Any(h => ColumnRoles.Of(h) == ColumnRole.Category);

    private TablePlan? Plan(string layout, Func<string, Measure?> measureOf)
    {
        for (var i = 0; i < _header.Fields.Count; i++)
            Take(i, measureOf);
        var ofRows = TakeValues();
        SortOutOthers();
        return !_isClean ? null : new TablePlan(layout, _header.Fields, _header.Line + 1)
        {
            Region = At(ColumnRole.Region),
            RegionCode = At(ColumnRole.RegionCode),
            Period = At(ColumnRole.Period),
            Category = At(ColumnRole.Category),
            MeasureName = At(ColumnRole.MeasureName),
            Status = At(ColumnRole.Status),
            Unit = At(ColumnRole.Unit),
            ScaleOfRows = ofRows is null ? null : UnitText.ScaleOf(ofRows, null),
            Values = _values,
            LeftOut = _leftOut,
        };
    }

    private void Take(int index, Func<string, Measure?> measureOf)
    {
        var heading = _header.Fields[index];
        var role = RoleOf(heading);
        if (role == ColumnRole.Nothing || IsTitleBeside(_header.Fields, index))
            return;
        if (WhyNotKept(index) is { } why)
            LeaveOut(index, why);
        else if (role is { } known)
        {
            if (!_roles.TryAdd(known, index))
                Refuse(ColumnTwice.At(PlaceOf(heading)));
        }
        else if (_units.Of(heading, measureOf) is not { } measured)
            Refuse(ColumnUnknown.At(PlaceOf(heading), _codelists.Measures.Suggest(heading)));
        else if (measured.OtherUnit is { } unit)
            _others.Add((heading, unit));
        else if (_values.Exists(v => v.Measure == measured.Measure.Code))
            Refuse(ColumnTwice.At(PlaceOf(heading)));
        else
            _values.Add(new ValueColumn(index, measured.Measure.Code, measured.Scale));
    }

    /// <summary>Null where a column is one to keep, or unknown.</summary>
    private BilingualText? WhyNotKept(int index)
    {
        var heading = _header.Fields[index];
        return string.IsNullOrWhiteSpace(heading) ? new BilingualText("er staat geen kop boven", "no heading stands above it")
            : RegionHeadings.IsCoarser(_header.Fields, index) ? RegionHeadings.Coarser
            : PartHeadings.Contain(heading) ? PartHeadings.Why
            // StatLine gives changes beside the figures.
            : heading.EndsWith(", mutatie", StringComparison.OrdinalIgnoreCase) ? new BilingualText("veranderingen worden zelf berekend", "changes are computed from the figures")
            : null;
    }

    /// <summary>Empty columns of a spreadsheet are nothing; one with something in it, such as a row number, is told.</summary>
    private void LeaveOut(int index, BilingualText why)
    {
        var heading = _header.Fields[index];
        if (!string.IsNullOrWhiteSpace(heading))
            _leftOut.Add((heading, why));
        else if (_table.FirstRows.Any(r => r.Line > _header.Line && index < r.Fields.Count && !string.IsNullOrWhiteSpace(r.Fields[index])))
            _leftOut.Add(($"kolom {index + 1}", why));
    }

    /// <summary>The column whose rows name the measure, where there is one.</summary>
    /// <returns>Its unit; null: nothing tells.</returns>
    private string? TakeValues()
    {
        if (!_roles.TryGetValue(ColumnRole.Value, out var value))
            return null;
        var unit = _units.OfRows(_header.Fields[value]);
        if (unit is not null && UnitText.ScaleOf(unit, null) is null)
            _others.Add((_header.Fields[value], unit));
        else
            _values.Add(new ValueColumn(value, null));
        return unit;
    }

    /// <summary>One column in another unit can be left out; where there is no other, nothing would be left.</summary>
    private void SortOutOthers()
    {
        foreach (var (heading, unit) in _others)
            if (_values.Count > 0)
                _leftOut.Add((heading, UnitUnknown.Other(unit)));
            else
                Refuse(UnitUnknown.At(PlaceOf(heading), unit));
    }

    private int? At(ColumnRole role) => _roles.TryGetValue(role, out var index) ? index : null;

    private Place PlaceOf(string heading) => new(_table.Name, _header.Line, heading);

    private void Refuse(Finding finding)
    {
        _findings.Add(finding);
        _isClean = false;
    }
}
