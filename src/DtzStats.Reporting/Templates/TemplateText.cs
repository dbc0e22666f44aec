using System.Text.Json.Serialization;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>template.json as it is written.</summary>
internal sealed record TemplateText(
    BilingualText? Title = null,
    BilingualText? Subtitle = null,
    LogoText? Logo = null,
    ColoursText? Colours = null,
    IReadOnlyList<string>? Sections = null,
    IReadOnlyList<ParagraphText>? Paragraphs = null)
{
    /// <summary>Where the schema of this file is; for editors alone.</summary>
    [JsonPropertyName("$schema")]
    public string? SchemaAddress { get; init; }
}

/// <param name="File">SVG or PNG, in the folder of the template.</param>
/// <param name="Alt">What it says to who does not see it.</param>
/// <param name="Png">The same as PNG, which Word needs of an SVG.</param>
internal sealed record LogoText(string File, BilingualText Alt, string? Png = null);

/// <summary>As "#0a4a66"; what is left out is as it comes.</summary>
internal sealed record ColoursText(string? Accent = null, string? Ink = null, string? Tint = null);

/// <param name="File">"inleiding.md" stands for inleiding.nl.md and inleiding.en.md, or for itself where these are not there.</param>
internal sealed record ParagraphText(string Section, string File, TemplatePlace Place = TemplatePlace.Start);
