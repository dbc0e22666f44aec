using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>Pieces of running text; how they look is left to their styles.</summary>
internal static class WordText
{
    /// <param name="content">A span: an element is itself a sequence, of what is in it, and would be taken for its parts.</param>
    internal static Paragraph Paragraph(string style, params ReadOnlySpan<OpenXmlElement> content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    internal static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>Text as it is, spaces and all.</summary>
    internal static Run Run(string text, string? style = null)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
            run.RunProperties = new RunProperties(new RunStyle { Val = style });
        return run;
    }

    /// <summary>The same run, standing out.</summary>
    internal static Run In(this Run run, Claims.RunStyle style)
    {
        if (style == Claims.RunStyle.None)
            return run;
        var properties = run.RunProperties ??= new RunProperties();
        if (style.HasFlag(Claims.RunStyle.Strong))
            properties.Bold = new Bold();
        if (style.HasFlag(Claims.RunStyle.Emphasis))
            properties.Italic = new Italic();
        return run;
    }

    internal static Run Tab() => new(new TabChar());

    /// <summary>What Word fills in by itself, such as the number of the page, with what stands there until it does.</summary>
    internal static SimpleField Field(string instruction, string text) => new(Run(text)) { Instruction = instruction };
}
