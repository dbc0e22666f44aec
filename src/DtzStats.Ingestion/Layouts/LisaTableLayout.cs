using DtzStats.Core.Codes;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// LISA's free yearly table: jobs and establishments a municipality, tab-separated, names and no codes, closed by lines
/// with the definition and the licence.
/// </summary>
internal sealed class LisaTableLayout(Codelists codelists) : ILayout
{
    private static readonly string[] Headings = ["Gemeente", "Jaar", "Banen totaal", "Vestigingen totaal"];

    public string Name => "lisa-table";

    public bool Recognises(IReadOnlyList<RawRow> rows) =>
        Header.From(rows) is [var header, ..] && header.Fields.Select(h => h.Trim()).SequenceEqual(Headings, StringComparer.OrdinalIgnoreCase);

    public TablePlan? Plan(Table table, FindingList findings)
    {
        var plan = ColumnPlanner.Plan(Name, table, Header.From(table.FirstRows)[0], codelists.Measures.Find, codelists, findings);
        return plan is null ? null : plan with { Dataset = "lisa-gemeenten" };
    }
}
