using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Claims;

/// <summary>A number of a claim before it is written in any language.</summary>
/// <param name="Value">Exact.</param>
/// <param name="Decimals">With how many it is printed.</param>
/// <param name="IsPercent">That a per cent sign stands behind it.</param>
/// <param name="Lines">Where the values that it was computed from were read.</param>
/// <param name="Doubt">How far the rounding of the source can have moved it, in its unit.</param>
internal sealed record Quantity(
    decimal Value,
    int Decimals,
    bool IsPercent,
    BilingualText Formula,
    NumberKey Key,
    IReadOnlyList<SourceLine> Lines,
    bool IsProvisional,
    decimal Doubt = 0)
{
    /// <summary>To multiples of what it is printed, where the figures behind it are no more exact than that.</summary>
    internal int RoundedTo { get; init; } = 1;

    /// <summary>As readers see it, with its sign.</summary>
    internal decimal Printed => RoundedTo > 1
        ? Math.Round(Value / RoundedTo, MidpointRounding.AwayFromZero) * RoundedTo : Math.Round(Value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>A limit that a number is held against, and that comes from no source.</summary>
    internal static Quantity Limit(decimal value) =>
        new(value, 1, false, new("grens", "limit"), new NumberKey("", "", "", new Period(Period.FirstYear), new Period(Period.FirstYear)), [], false);

    /// <summary>Without sign: the words around it tell the direction.</summary>
    internal CitedNumber Cite(Words words)
    {
        var rule = RoundedTo > 1 && Printed != Value ? RuleWord.About : RuleWord.None;
        return Cited(RuleWords.Text(rule, words) + NumberText.Value(Math.Abs(Printed), words.Language, Decimals), Math.Abs(Printed), rule, words);
    }

    /// <summary>A large number as a round one: "ruim 118.000".</summary>
    internal CitedNumber CiteRound(Words words)
    {
        var (rule, number) = RuleWords.Of(Math.Abs(Printed), Doubt);
        return Cited(RuleWords.Text(rule, words) + NumberText.Value(number, words.Language, rule == RuleWord.None ? Decimals : 0), number, rule, words);
    }

    private CitedNumber Cited(string text, decimal printed, RuleWord rule, Words words) =>
        new(IsPercent ? text + "%" : text, Value, printed, rule, words.Say(Formula), Key, Lines, IsProvisional);
}
