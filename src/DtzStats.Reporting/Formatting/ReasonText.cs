using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>Why there is no figure: in words, in a table cell, and as a code for machines.</summary>
public static class ReasonText
{
    /// <summary>A full explanation, for notes.</summary>
    public static BilingualText InWords(NoAnswer reason) => reason switch
    {
        NoAnswer.Missing => new("de bron geeft geen cijfer", "the source gives no figure"),
        NoAnswer.Confidential => new("geheim, omdat het een bedrijf of instelling herkenbaar kan maken", "confidential, since it could make a business or institution recognisable"),
        NoAnswer.Incomplete => new("een deel van de som ontbreekt", "a part of the sum is missing"),
        NoAnswer.NothingToCompare => new("er is geen eerder cijfer om mee te vergelijken", "there is no earlier figure to compare with"),
        NoAnswer.ZeroBase => new("het eerdere cijfer is nul", "the earlier figure is zero"),
        NoAnswer.SeriesBreak => new("er ligt een reeksbreuk tussen", "a series break lies between"),
        NoAnswer.SameYear => new("dit is het basisjaar", "this is the base year"),
        NoAnswer.TooFewPoints => new("er zijn te weinig jaren of onderdelen", "there are too few years or parts"),
        NoAnswer.ZeroValue => new("een van de cijfers is nul", "one of the figures is zero"),
        NoAnswer.ZeroWhole => new("het geheel is nul", "the whole is zero"),
        NoAnswer.ZeroReference => new("het vergelijkingsgebied heeft hiervan niets", "the region it is compared with has none of it"),
        NoAnswer.NoChange => new("er is geen verandering om te verdelen", "there is no change to divide"),
        NoAnswer.NoVariation => new("alle cijfers zijn gelijk", "all figures are equal"),
        NoAnswer.TooLarge => new("de uitkomst is te groot om te geven", "the result is too large to be given"),
        NoAnswer.NoReference => new("er is geen gebied om mee te vergelijken", "there is no region to compare with"),
        NoAnswer.NotAdditive => new("gemiddelden tellen niet op", "averages do not add up"),
        NoAnswer.ZeroDivisor => new("er is niets om door te delen", "there is nothing to divide by"),
        NoAnswer.Overlap => new("de onderdelen overlappen elkaar", "the parts overlap"),
        NoAnswer.TooCoarse => new("het aantal is wat de andere, afgeronde cijfers van het totaal overlaten, en te grof voor een groei", "the number is what the other, rounded figures leave of the total, and too coarse for a growth"),
        _ => new("", ""),
    };

    /// <summary>What a table cell reads that is confidential, in any language: what statistical offices write.</summary>
    public const string ConfidentialCell = "[c]";

    /// <summary>What stands in a table cell: "[c]" for what is confidential, "onbekend" for what the source does not have, or "n.v.t.".</summary>
    public static string InCell(NoAnswer reason, Language language) => reason == NoAnswer.Confidential ? ConfidentialCell : InBrief(reason, language);

    /// <summary>The same for a reader, in a word: "geheim".</summary>
    public static string InBrief(NoAnswer reason, Language language) => (reason, language) switch
    {
        (NoAnswer.Confidential, Language.Dutch) => "geheim",
        (NoAnswer.Confidential, _) => "confidential",
        (NoAnswer.Missing or NoAnswer.Incomplete, Language.Dutch) => "onbekend",
        (NoAnswer.Missing or NoAnswer.Incomplete, _) => "unknown",
        (_, Language.Dutch) => "n.v.t.",
        _ => "n/a",
    };

    /// <summary>Lower case with hyphens: "series-break".</summary>
    public static string Code(NoAnswer reason) => reason switch
    {
        NoAnswer.Missing => "missing",
        NoAnswer.Confidential => "confidential",
        NoAnswer.Incomplete => "incomplete",
        NoAnswer.NothingToCompare => "nothing-to-compare",
        NoAnswer.ZeroBase => "zero-base",
        NoAnswer.SeriesBreak => "series-break",
        NoAnswer.SameYear => "same-year",
        NoAnswer.TooFewPoints => "too-few-points",
        NoAnswer.ZeroValue => "zero-value",
        NoAnswer.ZeroWhole => "zero-whole",
        NoAnswer.ZeroReference => "zero-reference",
        NoAnswer.NoChange => "no-change",
        NoAnswer.NoVariation => "no-variation",
        NoAnswer.TooLarge => "too-large",
        NoAnswer.NoReference => "no-reference",
        NoAnswer.NotAdditive => "not-additive",
        NoAnswer.ZeroDivisor => "zero-divisor",
        NoAnswer.Overlap => "overlap",
        NoAnswer.TooCoarse => "too-coarse",
        _ => "none",
    };
}
