using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Writers.Pdf;

/// <summary>No PDF could be made; the text says why and what to do, in one line.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a text in both languages.")]
public sealed class PdfException(BilingualText text) : Exception(text.English)
{
    public BilingualText Text { get; } = text;
}
