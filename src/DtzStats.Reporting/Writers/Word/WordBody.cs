using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>The text of the document, in the order of the page.</summary>
/// <param name="draw">Gives a chart as a picture.</param>
internal sealed class WordBody(Edition edition, Func<EditionChart, Drawing> draw)
{
    private readonly WordHeadings _headings = new();

    internal IEnumerable<OpenXmlElement> Write()
    {
        // The contents come first but are known last.
        List<OpenXmlElement> text = [.. Headline(), .. edition.Sections.SelectMany(s => Section(s, 1)), .. Sources(), .. Colophon()];
        return
        [
            WordText.Paragraph("Title", edition.Title),
            WordText.Paragraph("Subtitle", edition.Subtitle),
            .. Mark(edition.Mark),
            .. _headings.Contents(edition),
            .. text,
        ];
    }

    private IEnumerable<OpenXmlElement> Headline()
    {
        yield return _headings.Add(PageText.InBrief.In(edition.Language), 1);
        yield return WordText.Paragraph("Lead", edition.Headline.Sentence);
        foreach (var figure in edition.Headline.Figures)
        {
            var rest = figure.Detail.Length > 0 ? $" {figure.Label} ({figure.Detail})" : $" {figure.Label}";
            yield return WordText.Paragraph("KeyFigure", WordText.Run(figure.Number, "KeyNumber"), WordText.Run(rest));
            yield return WordText.Paragraph("Source", figure.Source);
        }
    }

    private IEnumerable<OpenXmlElement> Section(EditionSection section, int level)
    {
        yield return _headings.Add(section.Heading, level, onNewPage: level == 2);
        foreach (var mark in Mark(section.Mark))
            yield return WithNext(mark);
        foreach (var paragraph in section.Paragraphs)
            yield return WordText.Paragraph("Normal", paragraph);
        foreach (var element in section.Charts.SelectMany(c => Chart(c).Concat(section.TablesAfter(c).SelectMany(Table))))
            yield return element;
        foreach (var element in section.TablesWithoutChart().SelectMany(Table))
            yield return element;
        foreach (var element in section.Sections.SelectMany(s => Section(s, level + 1)))
            yield return element;
    }

    private IEnumerable<OpenXmlElement> Chart(EditionChart chart)
    {
        var picture = WordText.Paragraph("Chart", new Run(draw(chart)));
        return
        [
            WordText.Paragraph("Caption", $"{PageText.Chart.In(edition.Language)}: {chart.Spec.Title}"),
            chart.Spec.Mark is null ? picture : WithNext(picture),
            .. Mark(chart.Spec.Mark),
        ];
    }

    private IEnumerable<OpenXmlElement> Table(TableSpec table) =>
    [
        WordText.Paragraph("Caption", table.Caption),
        WordTable.Of(table, edition.Language),
        WordText.Paragraph("Source", table.Source),
        .. TableNotes.Of(table, edition.Language).Select(n => WordText.Paragraph("Source", n)),
        .. Mark(table.Mark),
    ];

    private IEnumerable<OpenXmlElement> Sources()
    {
        yield return _headings.Add(PageText.Sources.In(edition.Language), 1);
        foreach (var source in edition.Sources)
        {
            yield return _headings.Add(source.Title, 2);
            yield return WordText.Paragraph("Normal", source.Note);
            foreach (var fact in source.Facts)
                yield return WordText.Paragraph("Source", WordText.Run(fact.Label + ": ", "Strong"), WordText.Run(fact.Text));
        }
    }

    private IEnumerable<OpenXmlElement> Colophon() =>
    [
        WordText.Paragraph("Source", $"{edition.Title} \u2013 {edition.Subtitle}. {PageText.MadeWith.In(edition.Language)} {PageText.InLanguage.In(edition.Language)}"),
        WordText.Paragraph("Source", PageText.Licences.In(edition.Language)),
    ];

    /// <summary>On the same page as what follows.</summary>
    private static Paragraph WithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    private static IEnumerable<Paragraph> Mark(string? mark) => mark is null ? [] : [WordText.Paragraph("Mark", mark)];
}
