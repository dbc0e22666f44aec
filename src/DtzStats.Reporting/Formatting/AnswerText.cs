using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>Answers as a reader sees them in a table: the number, or why there is none.</summary>
public static class AnswerText
{
    public static string Value(Answer answer, Language language, int decimals = 0) =>
        answer.Value is { } value ? NumberText.Value(value, language, decimals) : ReasonText.InCell(answer.Reason, language);

    public static string Change(Answer answer, Language language, int decimals = 0) =>
        answer.Value is { } value ? NumberText.Change(value, language, decimals) : ReasonText.InCell(answer.Reason, language);

    public static string PercentChange(Answer answer, Language language) =>
        answer.Value is { } value ? NumberText.PercentChange(value, language) : ReasonText.InCell(answer.Reason, language);
}
