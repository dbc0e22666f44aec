using System.Text.Json.Serialization;

namespace DtzStats.Core.Languages;

/// <summary>One text in both languages; neither may be missing.</summary>
public sealed record BilingualText(
    [property: JsonPropertyName("nl")] string Dutch,
    [property: JsonPropertyName("en")] string English)
{
    public string In(Language language) => language == Language.Dutch ? Dutch : English;
}
