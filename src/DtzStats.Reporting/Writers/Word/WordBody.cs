using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers.Html;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>The text of the document, in the order of the page.</summary>
/// <param name="draw">Gives a chart as a picture.</param>
internal sealed class WordBody(Edition edition, Func<EditionChart, Drawing> draw, WordLinks links, WordLists lists)
{
    private readonly WordHeadings _headings = new();
    private readonly Citations _citations = Citations.Of(edition);

    internal IEnumerable<OpenXmlElement> Write()
    {
        // The contents come first but are known last.
        List<OpenXmlElement> text = [.. Headline(), .. Sections(), .. Sources(), .. Colophon()];
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
        yield return WordText.Paragraph("Lead", [.. Runs(edition.Headline.Passage)]);
        foreach (var figure in edition.Headline.Figures)
        {
            var rest = figure.Detail.Length > 0 ? $" {figure.Label} ({figure.Detail})" : $" {figure.Label}";
            yield return WordText.Paragraph("KeyFigure", WordText.Run(figure.Number, "KeyNumber"), WordText.Run(rest));
            yield return WordText.Paragraph("Source", figure.Source);
        }
    }

    /// <summary>Those that bear no mark, where others do, on pages of their own, which do not bear it either.</summary>
    private IEnumerable<OpenXmlElement> Sections()
    {
        var isUnmarked = false;
        foreach (var (place, section) in edition.Sections.Index())
        {
            // What follows pages of their own begins a page as they do.
            var onNewPage = place > 0 && edition.Sections[place - 1].Sections.Count > 0 && edition.IsUnmarked(section) == isUnmarked;
            if (edition.IsUnmarked(section) != isUnmarked)
                yield return WordPage.End(isUnmarked);
            isUnmarked = edition.IsUnmarked(section);
            foreach (var element in Section(section, 1, onNewPage))
                yield return element;
        }

        if (isUnmarked)
            yield return WordPage.End(isUnmarked);
    }

    private IEnumerable<OpenXmlElement> Section(EditionSection section, int level, bool onNewPage)
    {
        yield return _headings.Add(section.Heading, level, onNewPage);
        foreach (var mark in Mark(section.MarkOfText))
            yield return WithNext(mark);
        List<Paragraph> paragraphs = [.. Paragraphs(section.Paragraphs)];
        foreach (var (place, paragraph) in paragraphs.Index())
            yield return place == paragraphs.Count - 1 && section.Charts.Count + section.Tables.Count > 0 ? WithNext(paragraph) : paragraph;
        foreach (var element in section.Charts.SelectMany(c => Chart(c).Concat(section.TablesAfter(c).SelectMany(Table))))
            yield return element;
        foreach (var element in section.TablesWithoutChart().SelectMany(Table))
            yield return element;
        foreach (var paragraph in Paragraphs(section.Closing))
            yield return paragraph;
        foreach (var element in section.Sections.SelectMany(s => Section(s, level + 1, onNewPage: level == 1)))
            yield return element;
    }

    private IEnumerable<Paragraph> Paragraphs(IEnumerable<Passage> passages)
    {
        var before = PassageForm.Paragraph;
        foreach (var passage in passages.Where(p => p.Sentences.Count > 0))
        {
            yield return passage.Form == PassageForm.Paragraph
                ? WordText.Paragraph("Normal", [.. Runs(passage)]) : lists.Item(passage.Form, isFirst: passage.Form != before, [.. Runs(passage)]);
            before = passage.Form;
        }
    }

    /// <summary>Sentences, of which each number leads to where it is accounted for.</summary>
    private IEnumerable<OpenXmlElement> Runs(Passage passage)
    {
        foreach (var (index, sentence) in passage.Sentences.Index())
        {
            if (index > 0)
                yield return WordText.Run(" ");
            foreach (var run in sentence.Runs)
                yield return run switch
                {
                    CitedNumber number when _citations.AnchorOf(number) is { } anchor =>
                        new Hyperlink(WordText.Run(run.Text, "CitedNumber").In(run.Style)) { Anchor = anchor, History = true },
                    LinkText link => links.To(link.Page, link.Text, link.Style),
                    _ => WordText.Run(run.Text).In(run.Style),
                };
        }
    }

    /// <summary>Its mark stands in the picture.</summary>
    private IEnumerable<OpenXmlElement> Chart(EditionChart chart) =>
    [
        WordText.Paragraph("Caption", $"{PageText.Chart.In(edition.Language)}: {chart.Spec.Title}"),
        WordText.Paragraph("Chart", new Run(draw(chart))),
    ];

    private IEnumerable<OpenXmlElement> Table(TableSpec table) =>
    [
        WordText.Paragraph("Caption", table.Caption),
        WordTable.Of(table, edition, links),
        WordText.Paragraph(table.IsMarkedBySource ? "Mark" : "Source", table.Source),
        .. TableNotes.Of(table, edition.Language).Select(n => WordText.Paragraph("Source", n)),
        .. Mark(table.IsMarkedBySource ? null : table.Mark),
    ];

    /// <summary>The last of them on the page of the colophon, which would else stand there alone.</summary>
    private IEnumerable<OpenXmlElement> Sources()
    {
        yield return _headings.Add(PageText.Sources.In(edition.Language), 1);
        foreach (var source in edition.Sources)
        {
            yield return _headings.Add(source.Title, 2);
            var note = WordText.Paragraph("Normal", source.Note);
            var facts = source.Facts.Select(f => WordText.Paragraph("Source", WordText.Run(f.Label + ": ", "Strong"), WordText.Run(f.Text)));
            foreach (var paragraph in facts.Prepend(note))
                yield return source == edition.Sources[^1] ? WithNext(paragraph) : paragraph;
        }
    }

    private IEnumerable<OpenXmlElement> Colophon() =>
    [
        WordText.Paragraph("Source", $"{edition.Title} \u2013 {edition.Subtitle}. {PageText.MadeWith.In(edition.Language)} {PageText.InLanguage.In(edition.Language)}{(edition.Release.Length > 0 ? $" {edition.Release}." : "")}"),
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
