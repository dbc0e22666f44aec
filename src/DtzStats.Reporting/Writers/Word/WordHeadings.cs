using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>The headings of a document in their order, each with a name to link to, and the table of contents of them.</summary>
internal sealed class WordHeadings
{
    private const int LowestLevel = 3;

    private readonly List<(string Text, int Level)> _headings = [];

    /// <summary>A heading, 1 the highest; it begins a page where <paramref name="onNewPage"/> says so.</summary>
    internal Paragraph Add(string text, int level, bool onNewPage = false)
    {
        _headings.Add((text, Math.Min(level, LowestLevel)));
        var (number, style) = (_headings.Count, "Heading" + Digits(Math.Min(level, LowestLevel)));
        var heading = WordText.Paragraph(
            style,
            new BookmarkStart { Id = Digits(number), Name = NameOf(number) },
            WordText.Run(text),
            new BookmarkEnd { Id = Digits(number) });
        if (onNewPage)
            heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return heading;
    }

    /// <summary>
    /// The contents as they are, in a field that Word renews when asked to. Without page numbers, which only Word can
    /// know: so nothing in it is ever wrong, and Word has nothing to ask on opening.
    /// </summary>
    internal IEnumerable<Paragraph> Contents(Edition edition)
    {
        yield return WordText.Paragraph("TOCHeading", PageText.Contents.In(edition.Language));
        for (var i = 0; i < _headings.Count; i++)
        {
            var (text, level) = _headings[i];
            var entry = WordText.Paragraph("TOC" + Digits(level), new Hyperlink(WordText.Run(text)) { Anchor = NameOf(i + 1), History = true });
            if (i == 0)
                entry.InsertAfter(FieldBegin(), entry.ParagraphProperties);
            if (i == _headings.Count - 1)
                entry.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            yield return entry;
        }
    }

    /// <summary>Three runs as one that holds them: a field begins, says what it is, and what it came to follows.</summary>
    private static Run FieldBegin() => new(
        new FieldChar { FieldCharType = FieldCharValues.Begin },
        new FieldCode(" TOC \\o \"1-3\" \\n \\h \\z \\u ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve },
        new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static string NameOf(int number) => "_Toc" + number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
