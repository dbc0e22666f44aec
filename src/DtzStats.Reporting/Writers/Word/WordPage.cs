using DocumentFormat.OpenXml.Wordprocessing;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>The pages of a part of the document, with what stands above and below the text of each.</summary>
internal static class WordPage
{
    internal const string MarkedHeader = "rId3";

    internal const string Footer = "rId4";

    internal const string PlainHeader = "rId6";

    /// <summary>A4 upright, in twentieths of a point: margins of 20 mm, and 25 mm above and below.</summary>
    internal static SectionProperties Of(bool isUnmarked) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = isUnmarked ? PlainHeader : MarkedHeader },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });

    /// <summary>Ends the pages of what stands before it; what follows begins on a new page.</summary>
    internal static Paragraph End(bool isUnmarked)
    {
        var end = WordText.Paragraph("Source");
        end.ParagraphProperties!.SectionProperties = Of(isUnmarked);
        return end;
    }
}
