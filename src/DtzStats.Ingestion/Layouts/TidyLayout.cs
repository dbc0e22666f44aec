using DtzStats.Core.Codes;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// One row a region, year and industry. The measures stand in columns of their own (<c>gemeente;jaar;sbi;banen;vestigingen</c>)
/// or in rows (<c>region,year,category,measure,value,status</c>). Dutch and English headings; the order is free; title
/// lines above and closing lines below are passed over.
/// </summary>
internal sealed class TidyLayout(Codelists codelists) : ILayout
{
    public string Name => "tidy";

    public bool Recognises(IReadOnlyList<RawRow> rows)
    {
        if (Header.From(rows) is not [var header, ..])
            return false;
        var roles = header.Fields.Select(ColumnPlanner.RoleOf).ToHashSet();
        return (roles.Contains(ColumnRole.Region) || roles.Contains(ColumnRole.RegionCode))
            && roles.Contains(ColumnRole.Period)
            && ((roles.Contains(ColumnRole.MeasureName) && roles.Contains(ColumnRole.Value)) || header.Fields.Any(h => codelists.Measures.Find(WideHeadings.WithoutUnit(h.Trim())) is not null));
    }

    public TablePlan? Plan(Table table, FindingList findings) =>
        ColumnPlanner.Plan(Name, table, Header.From(table.FirstRows)[0], codelists.Measures.Find, codelists, findings);
}
