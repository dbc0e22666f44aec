using System.Globalization;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>Accounts for each number that stands in a sentence: what it is, how it was computed, and the lines that it was read from.</summary>
internal static class CitationSection
{
    internal const string Name = "cijfers";

    /// <summary>So many lines of a file are named; of more, how many.</summary>
    private const int MostLines = 6;

    /// <summary>The edition with a section on its numbers at the end; as it is where no sentence has one.</summary>
    internal static Edition Added(Edition edition, EditionRequest request, Words words)
    {
        var citations = Citations.Of(edition);
        return citations.All.Count == 0 ? edition : edition with { Sections = [.. edition.Sections, Of(citations, request, words)] };
    }

    private static EditionSection Of(Citations citations, EditionRequest request, Words words)
    {
        var mark = StateOfTheRegion.MarkOf(request.View, words);
        return new EditionSection(
            Name,
            words.Say("Verantwoording van de cijfers", "Where the numbers come from"),
            mark,
            [Passage.Of(words.Say(
                "Elk cijfer over banen en vestigingen in de tekst staat hier: wat het is, hoe het is berekend, en uit welke bestanden en regels het is gelezen.",
                "Each figure on jobs and establishments in the text is listed here: what it is, how it was computed, and the files and lines that it was read from."))],
            [],
            [
                new TableSpec(
                    Name,
                    words.Say("De getallen in de zinnen", "The numbers in the sentences"),
                    words.Say(ReleaseText.Line(request.Release)),
                    mark,
                    [
                        new(words.Say("Nr.", "No."), NumberKind.Text),
                        new(words.Say("Getal", "Number"), NumberKind.Text),
                        new(words.Say("Gebied en sector", "Region and sector"), NumberKind.Text),
                        new(words.Say("Jaren", "Years"), NumberKind.Text),
                        new(words.Say("Berekening", "Computation"), NumberKind.Text),
                        new(words.Say("Bron en regels", "Source and lines"), NumberKind.Text),
                    ],
                    [.. citations.All.Select((n, i) => Row(n, i, request, words))]),
            ]);
    }

    private static TableRow Row(CitedNumber number, int place, EditionRequest request, Words words) => new(
    [
        TableCell.Of((place + 1).ToString(CultureInfo.InvariantCulture)),
        TableCell.Of(number.Text),
        TableCell.Of(Subject(number.Key, request, words)),
        TableCell.Of(YearsText.Of(number.Key.From, number.Key.To)),
        TableCell.Of(number.Formula),
        TableCell.Of(Lines(number, words)),
    ])
    {
        Anchor = Citations.Anchor(place),
    };

    private static string Subject(NumberKey key, EditionRequest request, Words words)
    {
        var region = words.Say(request.Codelists.Regions[key.Region].Name);
        var category = request.Codelists.Sbi.Find(key.Category)?.Name ?? request.Codelists.SectorGroups.First(g => g.Code == key.Category).Name;
        return key.Category == request.Codelists.Sbi.Total.Code ? region : $"{region}, {words.Say(category)}";
    }

    private static string Lines(CitedNumber number, Words words) => string.Join("; ", number.Lines
        .GroupBy(l => (l.Dataset, l.Vintage, l.File)).OrderBy(g => g.Key.File, StringComparer.Ordinal)
        .Select(g => $"{g.Key.Dataset} {g.Key.Vintage}, {g.Key.File}: {Lines([.. g.Select(l => l.Line).Distinct().Order()], words)}"));

    private static string Lines(int[] lines, Words words) => lines.Length <= MostLines
        ? words.Say(lines.Length == 1 ? "regel " : "regels ", lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines.Select(l => l.ToString(CultureInfo.InvariantCulture)))
        : string.Create(CultureInfo.InvariantCulture, $"{lines.Length} {words.Say("regels", "lines")} ({lines[0]}\u2013{lines[^1]})");
}
