namespace DtzStats.Ingestion.Parsing;

/// <summary>A code with its title behind it: "25 Metaalproductenindustrie", "C - Industrie".</summary>
internal static class TitledCode
{
    private static readonly string[] Prefixes = ["SBI 2008 ", "SBI2008 ", "SBI "];

    private static readonly string[] Joining = ["t/m", "tm", "tot", "en", "of", "to", "and", "or", "+", "&", "/"];

    /// <summary>Words that make a title another one wherever they stand: "C Industrie, excl. machines".</summary>
    private static readonly string[] Changing = ["excl", "exclusief", "excluding", "m.u.v", "muv", "behalve", "minus", "incl", "inclusief", "including", "waarvan"];

    /// <summary>Words that do so right behind the code.</summary>
    private static readonly string[] ChangingAtFirst = ["geen", "zonder", "without", "except", "deel", "part", "rest"];

    /// <summary>
    /// The code before the title; null where there is none, or where a second code follows: "13 t/m 15 Textiel" is about
    /// more than 13, and so is "C Industrie, D Energie".
    /// </summary>
    internal static string? Of(string text, Func<string, bool> isCode)
    {
        var words = Words(text);
        if (words.Length < 2 || !isCode(Bare(words[0])) || Joining.Contains(words[1], StringComparer.OrdinalIgnoreCase))
            return null;
        var title = words.Skip(1).Select(w => w.Trim(',', '.', ';', ':', '(', ')')).Where(w => w.Length > 0).ToList();
        return title.Exists(w => w.Any(char.IsAsciiDigit) || isCode(w) || Changing.Contains(w, StringComparer.OrdinalIgnoreCase))
            || (title.Count > 0 && ChangingAtFirst.Contains(title[0], StringComparer.OrdinalIgnoreCase)) ? null : Bare(words[0]);
    }

    /// <summary>What stands behind the code.</summary>
    internal static string TitleIn(string text) => string.Join(' ', Words(text).Skip(1)).TrimStart('-', '\u2013', '\u2014', ':', ' ');

    /// <summary>"C." as "C", "SBI 25" as "25".</summary>
    internal static string Bare(string text)
    {
        foreach (var prefix in Prefixes)
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text.Length > prefix.Length)
                return Bare(text[prefix.Length..]);
        return text.Trim().TrimEnd('.', ':', ',');
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
