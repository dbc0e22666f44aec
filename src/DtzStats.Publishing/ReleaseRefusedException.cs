using DtzStats.Core.Languages;

namespace DtzStats.Publishing;

/// <summary>A release is not made; the text says why and what to do.</summary>
/// <param name="isByFigures">That the figures are the reason, not how it was asked for.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a text.")]
public sealed class ReleaseRefusedException(bool isByFigures, BilingualText text) : Exception(text.English)
{
    public bool IsByFigures { get; } = isByFigures;

    public BilingualText Text { get; } = text;

    internal static ReleaseRefusedException ByName(string dutch, string english) => new(false, new BilingualText(dutch, english));
}
