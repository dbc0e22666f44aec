using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>Why cells have no value.</summary>
internal static class Reasons
{
    /// <summary>What is behind the cells that read "[c]" and those that read "n.v.t.", a line each, each reason once; what the source lacks stands in the cell itself.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<Answer> answers, Language language)
    {
        List<NoAnswer> reasons = [.. answers.Where(a => a.Value is null).Select(a => a.Reason).Distinct().Order()];
        foreach (var mark in new[] { NoAnswer.Confidential, NoAnswer.SeriesBreak }.Select(r => ReasonText.InCell(r, language)))
            if (reasons.Where(r => ReasonText.InCell(r, language) == mark).Select(r => ReasonText.InWords(r).In(language)).ToList() is { Count: > 0 } words)
                yield return $"{mark}: {string.Join("; ", words)}";
    }

    /// <summary>"index=series-break;cagr_pct=series-break": for machines, by column.</summary>
    internal static string Codes(IEnumerable<(string Key, Answer Answer)> answers) =>
        string.Join(';', answers.Where(a => a.Answer.Value is null).Select(a => $"{a.Key}={ReasonText.Code(a.Answer.Reason)}"));

    /// <summary>Notes in one field.</summary>
    internal static string InOneField(IEnumerable<BilingualText> notes, Language language) => string.Join(" | ", notes.Select(n => n.In(language)));
}
