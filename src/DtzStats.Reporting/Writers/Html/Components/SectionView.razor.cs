using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>A section with its charts and tables; a table stands right after the last chart that shows its figures.</summary>
public sealed partial class SectionView : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditionSection Section { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string> Drawings { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    private TableSpec? TableOf(EditionChart chart) => Section.Tables.FirstOrDefault(t => t.Name == chart.Table);

    private IEnumerable<TableSpec> TablesAfter(EditionChart chart) =>
        Section.Tables.Where(t => Section.Charts.LastOrDefault(c => c.Table == t.Name) == chart);

    private IEnumerable<TableSpec> TablesWithoutChart() => Section.Tables.Where(t => Section.Charts.All(c => c.Table != t.Name));
}
