using System.Text.RegularExpressions;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Layouts.Cbs;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// The units of a table with one header row: in brackets behind a heading, else on a line above the table ("x 1 000",
/// "Werkgelegenheid (x 1.000)"). One that is not understood is no reason to take figures for counts.
/// </summary>
internal sealed partial class ColumnUnits
{
    private readonly string? _above;

    internal ColumnUnits(IReadOnlyList<string> titles) => _above = titles.Select(Above).FirstOrDefault(u => u is not null);

    /// <summary>What a column counts, its unit (null: nothing tells) and what its figures are multiplied by in it (null: as the source says, or the unit is another).</summary>
    internal MeasuredColumn? Of(string heading, Func<string, Measure?> measureOf)
    {
        var bare = WideHeadings.WithoutUnit(heading.Trim());
        if ((measureOf(heading) ?? measureOf(bare)) is not { } measure)
            return null;
        var unit = measureOf(heading) is null ? WideHeadings.UnitIn(heading.Trim()) : _above;
        return new MeasuredColumn(measure, unit, unit is null ? null : UnitText.ScaleOf(unit, measure));
    }

    /// <summary>The unit of a column whose rows name the measure; null: nothing tells.</summary>
    internal string? OfRows(string heading) => WideHeadings.UnitIn(heading.Trim()) ?? _above;

    /// <summary>The unit that a line above the table gives; the line itself where it is about one and not understood; null: it gives none.</summary>
    internal static string? Above(string title)
    {
        var unit = WideHeadings.UnitIn(title.Trim()) ?? title.Trim();
        if (UnitText.IsUnit(unit))
            return UnitText.IsPlain(unit) ? null : unit;
        return InProse().IsMatch(title) ? title.Trim() : null;
    }

    [GeneratedRegex(@"\bx ?1[ .\u00A0]?000|duizend|miljoen|\bmln\b|\bindex|%|\bpromille\b|=\s*100\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InProse();
}

/// <summary>A column of figures by its heading.</summary>
internal sealed record MeasuredColumn(Measure Measure, string? Unit, int? Scale)
{
    /// <summary>A unit that its measure is not counted in; null where there is none.</summary>
    internal string? OtherUnit => Scale is null ? Unit : null;
}
