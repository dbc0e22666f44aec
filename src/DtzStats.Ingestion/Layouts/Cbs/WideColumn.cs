using DtzStats.Core.Codes;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Parsing;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>A column of figures of a wide table, by the headings above it.</summary>
/// <param name="OtherUnit">A unit that its measure is not counted in, such as an index, or a second one; null where there is none.</param>
/// <param name="Unknown">A heading that says nothing that we know; null where there is none.</param>
internal sealed record WideColumn(ValueColumn Value, string? OtherUnit, string? Unknown)
{
    /// <param name="inTitle">The measure of the whole table, where its title tells one.</param>
    /// <param name="unitInTitle">Its unit, which holds where no heading gives one.</param>
    internal static WideColumn Of(int index, IReadOnlyList<string> headings, Measure? inTitle, string? unitInTitle, Codelists codelists)
    {
        var (about, measure, unknown, units) = (new Fixed(), (Measure?)null, (string?)null, new List<string>());
        foreach (var heading in headings.Where(h => h.Length > 0))
        {
            if (WideHeadings.UnitIn(heading) is { } inBrackets)
                units.Add(inBrackets);
            if (PeriodText.TryParse(heading, out _, out _))
                about = about with { Period = heading };
            else if (codelists.Measures.Find(WideHeadings.WithoutUnit(heading)) is { } known && (known == (measure ?? inTitle) || !UnitText.IsUnitOf(measure ?? inTitle, heading)))
                measure = known;
            // "banen" under "Banen van werknemers" is their unit, and no other measure.
            else if (UnitText.IsUnitOf(measure ?? inTitle, heading))
                units.Add(heading);
            else if (codelists.Regions.Candidates(heading).Count > 0)
                about = about with { Region = heading };
            else if (codelists.Sbi.Find(heading) is not null)
                about = about with { Category = heading };
            else if (UnitText.IsUnit(heading))
                units.Add(heading);
            else if (ColumnRoles.Of(heading) is null)
                unknown = heading;
        }

        if (units.Count == 0 && unitInTitle is not null)
            units.Add(unitInTitle);
        var scales = units.Select(u => UnitText.ScaleOf(u, measure ?? inTitle)).Distinct().ToList();
        var isOther = scales.Count > 1 || scales is [null];
        return new WideColumn(new ValueColumn(index, measure?.Code, scales.FirstOrDefault(), about), isOther ? string.Join(", ", units.Distinct()) : null, unknown);
    }
}
