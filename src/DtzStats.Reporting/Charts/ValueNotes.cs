using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>What has to be told of values that are not there, or not final.</summary>
internal static class ValueNotes
{
    private const int MostNames = 6;

    /// <summary>"geheim volgens de bron: Emmen en Hoogeveen", a line a reason, and what the star is for.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<NamedValue> values, Language language)
    {
        if (values.Any(v => v.Value is { Value: not null, IsProvisional: true }))
            yield return new Words(language).Say("* voorlopig cijfer", "* provisional figure");
        foreach (var reason in values.Where(v => v.Value.Value is null).GroupBy(v => v.Value.Answer.Reason))
        {
            var (inCell, inWords) = (ReasonText.InBrief(reason.Key, language), ReasonText.InWords(reason.Key).In(language));
            var names = Names([.. reason.Select(v => v.Name).Distinct()], language);
            yield return inWords.StartsWith(inCell, StringComparison.Ordinal) ? $"{inWords}: {names}" : $"{inCell}: {names} ({inWords})";
        }
    }

    /// <summary>All of them where they are few; else how many, for the table has them all.</summary>
    internal static string Names(IReadOnlyList<string> names, Language language) => names.Count <= MostNames
        ? Lists.Of(names, language)
        : new Words(language).Say($"{names.Count} cijfers, zie de tabel", $"{names.Count} figures, see the table");
}
