using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// CBS StatLine's old download of employees' jobs: titles for codes ("C Industrie", "2010 december*"), one row an
/// industry, region and period. Its column of changes is left out: changes are computed here, from the figures.
/// </summary>
internal sealed class StatLineTitlesLayout(MeasureList measures) : ILayout
{
    private static readonly string[] Dimensions = ["SBI", "Regio", "Periode"];

    public string Name => "statline-titles";

    public string? Dataset => "cbs-banen-werknemers";

    public bool HasFooter => true;

    public bool Recognises(IReadOnlyList<string> header) =>
        header.Take(Dimensions.Length).Select(h => h.Trim()).SequenceEqual(Dimensions, StringComparer.OrdinalIgnoreCase)
        && header.Any(h => measures.Find(h)?.Code == "employee-jobs");

    public RowReader? Prepare(string file, IReadOnlyList<string> header, FindingList findings)
    {
        var value = Enumerable.Range(0, header.Count).First(i => measures.Find(header[i])?.Code == "employee-jobs");
        foreach (var other in header.Where((_, i) => i >= Dimensions.Length && i != value))
        {
            if (other.EndsWith(", mutatie", StringComparison.OrdinalIgnoreCase))
                findings.ColumnLeftOut(file, other, new BilingualText("veranderingen worden zelf berekend", "changes are computed from the figures"));
            else
                findings.ColumnUnknown(file, other);
        }

        return row => Record(header, row, value);
    }

    private static RawRecord Record(IReadOnlyList<string> header, RawRow row, int value)
    {
        Cell At(int index) => new(header[index], row.Fields[index]);
        return new RawRecord(row.Line, At(1), null, At(2), At(0), null, [new RawValue("employee-jobs", At(value))]);
    }
}
