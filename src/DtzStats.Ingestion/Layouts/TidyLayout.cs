using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// One row a region, year and industry. The measures stand in columns of their own (<c>gemeente;jaar;sbi;banen;vestigingen</c>)
/// or in rows (<c>region,year,category,measure,value,status</c>). Dutch and English headings; the order is free.
/// </summary>
internal sealed class TidyLayout(MeasureList measures) : ILayout
{
    public string Name => "tidy";

    public string? Dataset => null;

    public bool HasFooter => false;

    public bool Recognises(IReadOnlyList<string> header)
    {
        var roles = header.Select(ColumnRoles.Of).ToHashSet();
        var inRows = roles.Contains(ColumnRole.MeasureName) && roles.Contains(ColumnRole.Value);
        return (roles.Contains(ColumnRole.Region) || roles.Contains(ColumnRole.RegionCode))
            && roles.Contains(ColumnRole.Period)
            && (inRows || header.Any(h => measures.Find(h) is not null));
    }

    public RowReader? Prepare(string file, IReadOnlyList<string> header, FindingList findings)
    {
        var columns = TableColumns.Resolve(file, header, measures, findings);
        return columns is null ? null : columns.Read;
    }
}
