using System.Text;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Tests.Editions;

/// <summary>All that an edition says, as a reader gets it, without its form.</summary>
internal static class EditionText
{
    internal static string Of(Edition edition)
    {
        var text = new StringBuilder();
        Line(text, $"= {edition.Title} \u2013 {edition.Subtitle} [{edition.Mark}] {edition.Release}");
        Line(text, edition.Headline.Sentence);
        foreach (var figure in edition.Headline.Figures)
            Line(text, $"* {figure.Number} {figure.Label} {figure.Detail} ({figure.Source})");
        foreach (var section in edition.Sections)
            Section(text, section, "##", edition);
        return text.ToString();
    }

    private static void Section(StringBuilder text, EditionSection section, string depth, Edition edition)
    {
        Line(text, $"\n{depth} {section.Heading} [{section.Mark}] ({section.Name})");
        foreach (var sentence in section.Paragraphs.SelectMany(p => p.Sentences))
            Line(text, sentence.Text);
        foreach (var chart in section.Charts)
            Line(text, $"chart {chart.Name} -> {chart.Table}: {chart.Spec.Title} | {chart.Spec.Subtitle} | {chart.Spec.Description}");
        foreach (var table in section.Tables)
            Table(text, table, edition);
        foreach (var inner in section.Sections)
            Section(text, inner, depth + "#", edition);
    }

    private static void Table(StringBuilder text, TableSpec table, Edition edition)
    {
        Line(text, $"table {table.Name}: {table.Caption}");
        Line(text, string.Join(" | ", table.Columns.Select(c => c.Heading)));
        foreach (var row in table.Rows)
            Line(text, string.Join(" | ", row.Cells.Zip(table.Columns, (cell, column) => cell.Formatted(column.Kind, edition.Language))));
        Line(text, $"({table.Source})");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');
}
