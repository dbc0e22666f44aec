namespace DtzStats.Reporting.Editions;

/// <summary>How an edition looks, whatever its form.</summary>
/// <param name="Logo">Above the title; null: none.</param>
public sealed record EditionLook(EditionColours Colours, EditionLogo? Logo)
{
    public static EditionLook Plain { get; } = new(EditionColours.Plain, null);
}

/// <summary>The colours of text and lines, as "#0a4a66". Those of charts are the same in every edition, chosen to be told apart.</summary>
/// <param name="Accent">Of lines and links.</param>
/// <param name="Ink">Of text.</param>
/// <param name="Tint">Behind headings and key figures.</param>
public sealed record EditionColours(string Accent, string Ink, string Tint)
{
    public static EditionColours Plain { get; } = new("#0a4a66", "#16232e", "#f2f6f8");

    /// <summary>Of text that matters less; the same in every edition.</summary>
    internal const string Muted = "#4a5966";
}

/// <summary>The picture above the title.</summary>
/// <param name="Alternative">What it says to who does not see it.</param>
/// <param name="MediaType">Of <paramref name="Image"/>: "image/svg+xml" or "image/png".</param>
/// <param name="Png">The same as PNG, for documents that take no SVG.</param>
public sealed record EditionLogo(string Alternative, string MediaType, ReadOnlyMemory<byte> Image, ReadOnlyMemory<byte> Png);
