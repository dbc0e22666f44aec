using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Reporting.Editions.Tables;

/// <summary>A text, or a number that can be absent for a reason.</summary>
public sealed record TableCell
{
    private TableCell(string? text, Answer? answer, bool isProvisional, string? code = null)
    {
        Text = text;
        Code = code;
        Answer = answer;
        IsProvisional = isProvisional;
    }

    public string? Text { get; }

    /// <summary>The text as machines know it; null where it is the same.</summary>
    public string? Code { get; }

    public Answer? Answer { get; }

    public bool IsProvisional { get; }

    /// <summary>What it is to JSON, where that is neither its text nor a number that can be absent: a year, a yes or no.</summary>
    public object? Value { get; private init; }

    /// <summary>Where a reader finds the thing that the text names; null where there is no such page.</summary>
    public Uri? Link { get; private init; }

    public static TableCell Of(string text) => new(text, null, false);

    /// <summary>A text that leads to a page.</summary>
    public static TableCell Linked(string text, Uri? page) => Of(text) with { Link = page };

    /// <param name="code">The text as machines know it, whatever the language.</param>
    public static TableCell Of(string text, string code) => new(text, null, false, code);

    /// <summary>A year: text in a table, a number in JSON.</summary>
    public static TableCell Of(Period year) => Of(year.ToString()) with { Value = year.Year };

    /// <summary>A yes or no for machines; in CSV "yes" or "no".</summary>
    public static TableCell Of(bool holds) => Of(holds ? "yes" : "no") with { Value = holds };

    public static TableCell Of(Answer answer, bool isProvisional = false) => new(null, answer, isProvisional && answer.Value is not null);

    public static TableCell Of(Figure? figure) =>
        new(null, figure?.Answer ?? Core.Analysis.Answer.Without(NoAnswer.Missing), figure?.IsProvisional ?? false);

    /// <summary>As a reader sees it.</summary>
    public string Formatted(NumberKind kind, Language language)
    {
        if (Answer is not { } answer)
            return Text!;
        var number = kind switch
        {
            NumberKind.Change => AnswerText.Change(answer, language),
            NumberKind.PercentChange => AnswerText.PercentChange(answer, language),
            NumberKind.Share => answer.Value is { } share ? NumberText.Percent(share, language) : ReasonText.InCell(answer.Reason, language),
            NumberKind.Index or NumberKind.Mean => AnswerText.Value(answer, language, 1),
            NumberKind.Quotient => AnswerText.Value(answer, language, 2),
            NumberKind.Coefficient => AnswerText.Value(answer, language, 3),
            NumberKind.Points => AnswerText.Change(answer, language, 2),
            _ => AnswerText.Value(answer, language),
        };
        return IsProvisional ? number + "*" : number;
    }

    /// <summary>As a machine reads it: a plain number, or nothing where there is none.</summary>
    public string Plain() => Answer is { } answer ? CsvText.Number(answer.Value) : Code ?? Text!;
}
