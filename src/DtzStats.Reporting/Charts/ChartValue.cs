using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>One value of a chart, or why there is none; a value that is not there is never drawn as zero.</summary>
public readonly record struct ChartValue(Answer Answer, bool IsProvisional = false)
{
    internal decimal? Value => Answer.Value;

    internal TableCell Cell => TableCell.Of(Answer, IsProvisional);

    /// <summary>The value of a figure; missing where there is none.</summary>
    public static ChartValue Of(Figure? figure) => new(figure?.Answer ?? Answer.Without(NoAnswer.Missing), figure?.IsProvisional ?? false);

    /// <summary>As a reader sees it: the number, with a star where it is provisional, or a word for why there is none.</summary>
    internal string Text(NumberKind kind, Language language) =>
        Value is null ? ReasonText.InBrief(Answer.Reason, language) : Cell.Formatted(kind, language);

    /// <summary>As it is read out: a word in place of the star.</summary>
    internal string Spoken(NumberKind kind, Language language)
    {
        var text = (this with { IsProvisional = false }).Text(kind, language);
        return IsProvisional && Value is not null ? text + new Words(language).Say(" (voorlopig)", " (provisional)") : text;
    }
}

/// <summary>A value with what it is of, for what is told under a chart.</summary>
internal sealed record NamedValue(string Name, ChartValue Value);
