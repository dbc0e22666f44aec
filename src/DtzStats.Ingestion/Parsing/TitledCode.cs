namespace DtzStats.Ingestion.Parsing;

/// <summary>A code with its title behind it: "25 Metaalproductenindustrie", "C - Industrie".</summary>
internal static class TitledCode
{
    private static readonly string[] Joining = ["t/m", "tm", "tot", "en", "of", "to", "and", "or", "+", "&", "/"];

    /// <summary>
    /// The code before the title; null where there is none, or where a second code follows: "13 t/m 15 Textiel" is about
    /// more than 13, and so is "C Industrie, D Energie".
    /// </summary>
    internal static string? Of(string text, Func<string, bool> isCode)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !isCode(words[0]) || Joining.Contains(words[1], StringComparer.OrdinalIgnoreCase))
            return null;
        return words.Skip(1).Any(w => w.Any(char.IsAsciiDigit) || isCode(w.Trim(',', '.', ';', ':', '(', ')'))) ? null : words[0];
    }
}
