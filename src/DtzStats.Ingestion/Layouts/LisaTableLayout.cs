using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// LISA's free yearly table: jobs and establishments a municipality, tab-separated, names and no codes, closed by lines
/// with the definition and the licence.
/// </summary>
internal sealed class LisaTableLayout(MeasureList measures) : ILayout
{
    private static readonly string[] Headings = ["Gemeente", "Jaar", "Banen totaal", "Vestigingen totaal"];

    public string Name => "lisa-table";

    public string? Dataset => "lisa-gemeenten";

    public bool HasFooter => true;

    public bool Recognises(IReadOnlyList<string> header) =>
        header.Select(h => h.Trim()).SequenceEqual(Headings, StringComparer.OrdinalIgnoreCase);

    public RowReader? Prepare(string file, IReadOnlyList<string> header, FindingList findings) =>
        TableColumns.Resolve(file, header, measures, findings) is { } columns ? columns.Read : null;
}
