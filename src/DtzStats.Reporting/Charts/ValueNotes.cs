using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>What has to be told of values that are not there, or not final.</summary>
internal static class ValueNotes
{
    /// <summary>"geheim: Emmen en Hoogeveen (geheim volgens de bron)", a line a reason, and what the star is for.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<NamedValue> values, Language language)
    {
        if (values.Any(v => v.Value is { Value: not null, IsProvisional: true }))
            yield return new Words(language).Say("* voorlopig cijfer", "* provisional figure");
        foreach (var reason in values.Where(v => v.Value.Value is null).GroupBy(v => v.Value.Answer.Reason))
        {
            var names = Lists.Of([.. reason.Select(v => v.Name).Distinct()], language);
            yield return $"{ReasonText.InCell(reason.Key, language)}: {names} ({ReasonText.InWords(reason.Key).In(language)})";
        }
    }
}
