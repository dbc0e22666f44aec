using DtzStats.Core.Languages;

namespace DtzStats.Web.Importing;

/// <summary>An upload is not taken; the text says why and what to do.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a status and a text.")]
public sealed class UploadException(int status, BilingualText text) : Exception(text.English)
{
    public int Status { get; } = status;

    public BilingualText Text { get; } = text;
}
