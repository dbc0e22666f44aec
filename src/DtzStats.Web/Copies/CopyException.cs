using DtzStats.Core.Languages;

namespace DtzStats.Web.Copies;

/// <summary>A copy cannot be put where it was asked; the text says why and what to do.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a text.")]
public sealed class CopyException(string dutch, string english) : Exception(english)
{
    public BilingualText Text { get; } = new(dutch, english);
}
