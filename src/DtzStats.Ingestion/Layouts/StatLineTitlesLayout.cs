using DtzStats.Core.Codes;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// CBS StatLine's old download of employees' jobs: titles for codes ("C Industrie", "2010 december*"), one row an
/// industry, region and period. Its column of changes is left out: changes are computed here, from the figures.
/// </summary>
internal sealed class StatLineTitlesLayout(Codelists codelists) : ILayout
{
    private static readonly string[] Dimensions = ["SBI", "Regio", "Periode"];

    public string Name => "statline-titles";

    public bool Recognises(IReadOnlyList<RawRow> rows) =>
        Header.From(rows) is [var header, ..]
        && header.Fields.Take(Dimensions.Length).Select(h => h.Trim()).SequenceEqual(Dimensions, StringComparer.OrdinalIgnoreCase)
        && header.Fields.Any(h => codelists.Measures.Find(h)?.Code == "employee-jobs");

    public TablePlan? Plan(Table table, FindingList findings)
    {
        var plan = ColumnPlanner.Plan(Name, table, Header.From(table.FirstRows)[0], codelists.Measures.Find, codelists, findings);
        return plan is null ? null : plan with { Dataset = "cbs-banen-werknemers", WithoutUnit = plan.Headings[plan.Values[0].Index] };
    }
}
