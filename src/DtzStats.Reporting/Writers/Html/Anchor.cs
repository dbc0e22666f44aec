using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>
/// Where links of the page lead to. Sections, charts and tables may share a name ("gemeenten"), so each kind has its
/// prefix; the same in both languages, so that a link to a table holds when the language changes.
/// </summary>
internal static class Anchor
{
    internal static string OfSection(EditionSection section) => "section-" + section.Name;

    internal static string OfChart(EditionChart chart) => "chart-" + chart.Name;

    internal static string OfTable(TableSpec table) => "table-" + table.Name;
}
