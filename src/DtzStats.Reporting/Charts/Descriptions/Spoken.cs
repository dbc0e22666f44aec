using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>What the text alternatives of all charts have in common.</summary>
internal static class Spoken
{
    /// <summary>"Het hoogst: Emmen 43.900; het laagst: Borger-Odoorn 7.080." Empty where fewer than two have a value.</summary>
    internal static string Extremes(IReadOnlyList<NamedValue> values, NumberKind kind, Language language)
    {
        var known = values.Where(v => v.Value.Value is not null).ToList();
        if (known.Count < 2)
            return string.Join(' ', known.Select(v => $"{v.Name}: {v.Value.Spoken(kind, language)}."));
        var (high, low) = (known.MaxBy(v => v.Value.Value)!, known.MinBy(v => v.Value.Value)!);
        return new Words(language).Say(
            $"Het hoogst: {high.Name} {high.Value.Spoken(kind, language)}; het laagst: {low.Name} {low.Value.Spoken(kind, language)}.",
            $"Highest: {high.Name} {high.Value.Spoken(kind, language)}; lowest: {low.Name} {low.Value.Spoken(kind, language)}.");
    }

    /// <summary>"Zonder cijfer: Hoogeveen (geheim)." Empty where all have one.</summary>
    internal static string Lacking(IReadOnlyList<NamedValue> values, Language language)
    {
        List<string> lacking = [.. values.Where(v => v.Value.Value is null).Select(v => $"{v.Name} ({ReasonText.InBrief(v.Value.Answer.Reason, language)})").Distinct()];
        return lacking.Count == 0 ? "" : new Words(language).Say("Zonder cijfer: ", "Without a figure: ") + ValueNotes.Names(lacking, language) + ".";
    }

    /// <summary>Sentences one after another; what is empty is left out.</summary>
    internal static string Joined(params IEnumerable<string> sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));

    /// <summary>Lower case at the start, for within a sentence; abbreviations stay.</summary>
    internal static string Inside(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : string.Concat(text[..1].ToLowerInvariant(), text.AsSpan(1));
}
