using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Web.Figures;

/// <summary>A figure with all that goes with it.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Until">The last year that it shows.</param>
/// <param name="Series">What it was drawn from, as readers may see it.</param>
/// <param name="Labels">What each series is called in the figure.</param>
/// <param name="Spec">What is drawn; where a table was asked for, the lines that it was made from.</param>
/// <param name="Others">Other datasets that could have answered.</param>
public sealed record Exhibit(
    FigureQuery Query,
    Language Language,
    Period Until,
    IReadOnlyList<Series> Series,
    IReadOnlyList<string> Labels,
    string Title,
    ChartSpec Spec,
    TableSpec Table,
    IReadOnlyList<SourceDescription> Others)
{
    /// <summary>Null where a table was asked for.</summary>
    public ChartSpec? Chart => Query.Form == FigureForm.Table ? null : Spec;

    public SourceDescription Source => Series[0].Source;
}
