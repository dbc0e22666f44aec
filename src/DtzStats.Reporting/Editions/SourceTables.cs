using System.Globalization;
using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What is to know of the datasets of the report, in tables: how they count, where their series break, and which warnings were accepted.</summary>
internal static class SourceTables
{
    internal static IEnumerable<TableSpec> Of(EditionFigures figures)
    {
        var request = figures.Request;
        IReadOnlyList<SourceDescription> sources = [.. request.Others.Prepend(request.View).Select(v => v.Source)];
        yield return Counting(figures, sources);
        if (Breaks(figures, sources) is { Rows.Count: > 0 } breaks)
            yield return breaks;
        if (Accepted(figures, sources) is { Rows.Count: > 0 } accepted)
            yield return accepted;
    }

    private static TableSpec Counting(EditionFigures figures, IReadOnlyList<SourceDescription> sources)
    {
        var words = figures.Words;
        return Table(
            figures,
            "tellingen",
            words.Say("Peildatum en afronding van de bronnen", "Reference day and rounding of the sources"),
            [words.Say("Bron", "Source"), words.Say("Uitgave", "Vintage"), words.Say("Peildatum", "Reference day"), words.Say("Afgerond op", "Rounded to")],
            sources.Select(s => (string[])[words.Say(s.Title), s.Vintage, Day(s, words), Rounding(figures, s)]));
    }

    private static string Day(SourceDescription source, Words words) =>
        source.ReferenceDay.Length > 0 ? ReferenceDays.InWords(source.ReferenceDay, words.Language) : words.Say("niet vermeld", "not told");

    /// <summary>"banen: 10; vestigingen: 10".</summary>
    private static string Rounding(EditionFigures figures, SourceDescription source)
    {
        var (measures, words) = (figures.Request.Codelists.Measures, figures.Words);
        var rounded = source.Measures.Where(m => m.Value.RoundedTo > 1 && measures.Find(m.Key) is { PartOf: null }).OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => $"{words.Say(measures.Find(m.Key)!.Name)}: {NumberText.Value(m.Value.RoundedTo, words.Language)}").ToList();
        return rounded.Count == 0 ? words.Say("niet afgerond", "not rounded") : string.Join("; ", rounded);
    }

    /// <summary>Those between the years of the report.</summary>
    private static TableSpec Breaks(EditionFigures figures, IReadOnlyList<SourceDescription> sources)
    {
        var (request, words) = (figures.Request, figures.Words);
        return Table(
            figures,
            "reeksbreuken",
            words.Say("Reeksbreuken", "Series breaks"),
            [words.Say("Bron", "Source"), words.Say("Eerste jaar na de breuk", "First year after the break"), words.Say("Wat er veranderde", "What changed")],
            sources.SelectMany(s => s.Breaks.Where(b => b.Separates(request.Since, request.Year)).OrderBy(b => b.Year)
                .Select(b => (string[])[words.Say(s.Title), new Period(b.Year).ToString(), words.Say(b.Reason)])));
    }

    /// <summary>Those on the region, its municipalities or what it is compared with.</summary>
    private static TableSpec Accepted(EditionFigures figures, IReadOnlyList<SourceDescription> sources)
    {
        var (request, words) = (figures.Request, figures.Words);
        var regions = figures.Members.Concat(figures.References).Prepend(request.Region).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        bool Concerns(AcceptedWarning a) => (a.Region is not { } region || regions.Contains(region))
            && (a.Year is not { } year || (request.Since.Year <= year && year <= request.Year.Year));
        return Table(
            figures,
            "aanvaarde-meldingen",
            words.Say("Aanvaarde meldingen bij de controle van de cijfers", "Accepted findings of the checks on the figures"),
            [words.Say("Bron", "Source"), words.Say("Melding", "Finding"), words.Say("Waarover", "On what"), words.Say("Waarom aanvaard", "Why accepted")],
            sources.SelectMany(s => s.Accepted.Where(Concerns).Select(a => (string[])[words.Say(s.Title), a.Code, Subject(a, request, words), a.Reason])));
    }

    private static string Subject(AcceptedWarning accepted, EditionRequest request, Words words)
    {
        string?[] parts =
        [
            accepted.Measure is { } measure ? words.Say(request.Codelists.Measures.Find(measure)?.Name ?? new(measure, measure)) : null,
            accepted.Region is { } region ? words.Say(request.Codelists.Regions[region].Name) : null,
            accepted.Category,
            accepted.Year?.ToString(CultureInfo.InvariantCulture),
        ];
        List<string> told = [.. parts.OfType<string>()];
        return told.Count == 0 ? words.Say("de hele bron", "the whole source") : string.Join(", ", told);
    }

    private static TableSpec Table(EditionFigures figures, string name, string caption, IReadOnlyList<string> headings, IEnumerable<string[]> rows) => new(
        name,
        caption,
        figures.Words.Say(ReleaseText.Line(figures.Request.Release)),
        null,
        [.. headings.Select(h => new TableColumn(h, NumberKind.Text))],
        [.. rows.Select(r => new TableRow([.. r.Select(TableCell.Of)]))]);
}
