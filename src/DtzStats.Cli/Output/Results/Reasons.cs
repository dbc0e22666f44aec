using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>Why cells have no value.</summary>
internal static class Reasons
{
    /// <summary>What is behind the cells that read "n.v.t.", each reason once; null where no cell does.</summary>
    internal static string? Line(IEnumerable<Answer> answers, Language language)
    {
        // What the source withholds or lacks stands in the cell itself.
        var mark = ReasonText.InCell(NoAnswer.SeriesBreak, language);
        List<string> reasons = [.. answers.Where(a => a.Value is null && ReasonText.InCell(a.Reason, language) == mark)
            .Select(a => a.Reason).Distinct().Order().Select(r => ReasonText.InWords(r).In(language))];
        return reasons.Count == 0 ? null : $"{mark}: {string.Join("; ", reasons)}";
    }

    /// <summary>"index=series-break;cagr_pct=series-break": for machines, by column.</summary>
    internal static string Codes(IEnumerable<(string Key, Answer Answer)> answers) =>
        string.Join(';', answers.Where(a => a.Answer.Value is null).Select(a => $"{a.Key}={ReasonText.Code(a.Answer.Reason)}"));

    /// <summary>Notes in one field.</summary>
    internal static string InOneField(IEnumerable<BilingualText> notes, Language language) => string.Join(" | ", notes.Select(n => n.In(language)));
}
