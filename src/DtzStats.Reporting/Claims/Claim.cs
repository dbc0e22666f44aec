using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims;

/// <summary>
/// A statement on a series of which each word can be proven. It exists only where its figures do; whether it is true is for
/// <see cref="Holds"/> to say, and whether a reader finds it true for <see cref="HoldsAsPrinted"/>.
/// </summary>
/// <param name="From">The first year that it is about.</param>
/// <param name="To">The last year that it is about.</param>
internal abstract record Claim(Series Series, Period From, Period To)
{
    internal abstract ClaimTopic Topic { get; }

    /// <summary>All that the words compare.</summary>
    internal abstract IReadOnlyList<Assertion> Assertions { get; }

    /// <summary>What it is about in the unit of the measure: how many jobs came, went, or lie above what was to be expected.</summary>
    internal abstract decimal Effect { get; }

    /// <summary>Tells it apart from all others; the choice of words hangs on it, so it never changes.</summary>
    internal virtual string Key => $"{GetType().Name} {Series.Measure.Code} {Series.Region.Code} {Series.Category.Code} {From} {To}";

    /// <summary>True by the exact figures.</summary>
    internal bool Holds() => Assertions.All(a => a.HoldsExactly());

    /// <summary>True by the figures as they are printed.</summary>
    internal bool HoldsAsPrinted() => Assertions.All(a => a.HoldsAsPrinted());

    /// <summary>That it says whether there became more, fewer or as many: of one series and pair of years one such verdict is told.</summary>
    internal virtual bool IsVerdict => false;

    /// <summary>Whether it is about the same: measure, region and category.</summary>
    internal bool IsOn(Series series) =>
        (Series.Measure.Code, Series.Region.Code, Series.Category.Code) == (series.Measure.Code, series.Region.Code, series.Category.Code);

    /// <summary>The ways to say it, at least one; with "voorlopige cijfers" where any figure is provisional.</summary>
    internal IReadOnlyList<Sentence> Sentences(Words words) => SentencesAmong([], words);

    /// <summary>The same among others that were told before: without a number that one of them has.</summary>
    internal IReadOnlyList<Sentence> SentencesAmong(IReadOnlyList<Claim> told, Words words) =>
        [.. (Shorter(told, words) is { Count: > 0 } shorter ? shorter : Wordings(words)).Select(s => Complete(s, words))];

    /// <summary>How it is said right after another one whose words need not come back; null where it stands by itself.</summary>
    internal Sentence? SentenceAfter(Claim before, Words words) => After(before, words) is { } sentence ? Complete(sentence, words) with { Follows = true } : null;

    /// <summary>The claim as what stands above a chart: short, without a full stop. Null where it makes no heading.</summary>
    internal Sentence? Heading(Words words) => Headline(words) is not { } headline ? null
        : IsProvisional(headline) ? new Sentence([.. headline.Runs, new PlainText(words.Say(" (voorlopig)", " (provisional)"))])
        : headline;

    /// <summary>The same claim in other words, none of which begin alike.</summary>
    private protected abstract IReadOnlyList<Sentence> Wordings(Words words);

    private protected virtual Sentence? Headline(Words words) => null;

    private protected virtual Sentence? After(Claim before, Words words) => null;

    /// <summary>The ways to say it without a number that was told; none where it has no such number.</summary>
    private protected virtual IReadOnlyList<Sentence> Shorter(IReadOnlyList<Claim> told, Words words) => [];

    private protected Sentence Complete(Sentence sentence, Words words)
    {
        if (!IsProvisional(sentence) || sentence.Runs is not [.., PlainText last])
            return sentence;
        var told = last.Text.TrimEnd('.') + words.Say(" (voorlopige cijfers).", " (provisional figures).");
        return new Sentence([.. sentence.Runs.SkipLast(1), new PlainText(told)]);
    }

    private bool IsProvisional(Sentence sentence) =>
        sentence.Numbers.Any(n => n.IsProvisional) || Assertions.Any(a => a.Left.IsProvisional || a.Right.IsProvisional);
}
