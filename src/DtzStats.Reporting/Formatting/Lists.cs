using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>Enumerations in running text.</summary>
public static class Lists
{
    /// <summary>"Coevorden, Emmen en Hardenberg"; empty for no items.</summary>
    public static string Of(IReadOnlyList<string> items, Language language)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count < 2)
            return string.Concat(items);
        return $"{string.Join(", ", items.SkipLast(1))} {(language == Language.Dutch ? "en" : "and")} {items[^1]}";
    }
}
