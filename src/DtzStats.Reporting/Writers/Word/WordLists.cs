using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>Items of real lists; each numbered list counts from 1 again.</summary>
internal sealed class WordLists
{
    private const int Bulleted = 1;
    private const int Numbered = 2;

    private readonly List<PassageForm> _lists = [];

    internal Paragraph Item(PassageForm form, bool isFirst, params ReadOnlySpan<OpenXmlElement> content)
    {
        if (isFirst)
            _lists.Add(form);
        var paragraph = WordText.Paragraph("ListParagraph", content);
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = 0 }, new NumberingId { Val = _lists.Count });
        return paragraph;
    }

    /// <summary>How the lists look; null where there are none.</summary>
    internal Numbering? Numbering() => _lists.Count == 0 ? null : new Numbering(
    [
        Kind(Bulleted, NumberFormatValues.Bullet, "\u2022"),
        Kind(Numbered, NumberFormatValues.Decimal, "%1."),
        .. _lists.Select((form, i) => new NumberingInstance(
            new AbstractNumId { Val = form == PassageForm.Bullet ? Bulleted : Numbered },
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
        {
            NumberID = i + 1,
        }),
    ]);

    private static AbstractNum Kind(int number, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = number,
    };
}
