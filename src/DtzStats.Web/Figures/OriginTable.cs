using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Web.Figures;

/// <summary>Each value of a figure with the files and lines that it was read from.</summary>
internal static class OriginTable
{
    /// <summary>So many lines of a file are named; of more, how many.</summary>
    private const int MostLines = 8;

    internal static TableSpec Of(Exhibit exhibit)
    {
        var words = new Words(exhibit.Language);
        return new TableSpec(
            exhibit.Table.Name + "-herkomst",
            words.Say("Bestanden en regels", "Files and lines"),
            exhibit.Table.Source,
            exhibit.Table.Mark,
            [
                new(words.Say("Reeks", "Series"), NumberKind.Text),
                new(words.Say("Jaar", "Year"), NumberKind.Text),
                new(words.Say("Waarde", "Value"), NumberKind.Count),
                new(words.Say("Uitgave, bestand en regels", "Vintage, file and lines"), NumberKind.Text),
            ],
            [.. exhibit.Series.Zip(exhibit.Labels).SelectMany(s => s.First.Figures.Where(f => IsShown(f, exhibit)).Select(f => Row(s.Second, f, words)))]);
    }

    private static bool IsShown(Figure figure, Exhibit exhibit) => figure.Period >= exhibit.Query.Since && figure.Period <= exhibit.Until;

    private static TableRow Row(string label, Figure figure, Words words) =>
        new([TableCell.Of(label), TableCell.Of(figure.Period), TableCell.Of(figure), TableCell.Of(Lines(figure.Parts, words))]);

    private static string Lines(IReadOnlyList<Observation> parts, Words words) => string.Join("; ", parts
        .Select(p => p.Source).GroupBy(l => (l.Vintage, l.File)).OrderBy(g => g.Key.File, StringComparer.Ordinal)
        .Select(g => $"{g.Key.Vintage}, {g.Key.File}: {Lines([.. g.Select(l => l.Line).Distinct().Order()], words)}"));

    private static string Lines(int[] lines, Words words) => lines.Length <= MostLines
        ? words.Say(lines.Length == 1 ? "regel " : "regels ", lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines.Select(l => l.ToString(CultureInfo.InvariantCulture)))
        : string.Create(CultureInfo.InvariantCulture, $"{lines.Length} {words.Say("regels", "lines")} ({lines[0]}\u2013{lines[^1]})");
}
