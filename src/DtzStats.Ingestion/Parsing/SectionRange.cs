using DtzStats.Core.Classifications;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Several sections in one text: "B t/m E", "G en I Handel en horeca". They are a group of our list that has just those sections, or nothing.</summary>
internal static class SectionRange
{
    private static readonly string[] Through = ["t/m", "tm", "tot en met", "-", "\u2013", "\u2014", "to"];

    private static readonly string[] Together = ["en", "and", "+", "&"];

    /// <summary>Null where the text is none, or no group or more than one has those sections.</summary>
    internal static Category? Of(string text, Classification classification)
    {
        var words = Spaced(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !IsLetter(words[0]))
            return null;
        foreach (var joining in Through.Concat(Together))
        {
            var parts = joining.Split(' ');
            if (words.Length <= parts.Length + 1 || !words.Skip(1).Take(parts.Length).SequenceEqual(parts, StringComparer.OrdinalIgnoreCase) || !IsLetter(words[parts.Length + 1]))
                continue;
            var rest = words.Skip(parts.Length + 2).ToList();
            return rest.Exists(IsLetterOrNumber) ? null
                : Group(words[0], words[parts.Length + 1], Through.Contains(joining), classification) is { } group && !CategoryTitle.IsOfAnother(string.Join(' ', rest), group, classification) ? group : null;
        }

        return null;
    }

    /// <summary>"B–E" and "G+I" as "B – E" and "G + I".</summary>
    private static string Spaced(string text) =>
        text.Length > 2 && char.IsAsciiLetterUpper(text[0]) && text[1] is '-' or '\u2013' or '\u2014' or '+' or '&' ? $"{text[0]} {text[1]} {text[2..]}" : text;

    private static Category? Group(string first, string last, bool isThrough, Classification classification)
    {
        var sections = classification.Sections.Select(s => s.Code).Where(c => isThrough
            ? string.CompareOrdinal(c, first) >= 0 && string.CompareOrdinal(c, last) <= 0 : c == first || c == last).ToHashSet();
        return sections.Count > 1 && classification.All.Where(c => sections.SetEquals(c.Members)).ToList() is [var one] ? one : null;
    }

    private static bool IsLetter(string word) => word.Length == 1 && char.IsAsciiLetterUpper(word[0]);

    private static bool IsLetterOrNumber(string word) => word.Trim(',', '.', ';', ':', '(', ')') is var bare && (IsLetter(bare) || bare.Any(char.IsAsciiDigit));
}
