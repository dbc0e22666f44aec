using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims;

/// <summary>The one rule for "ruim", "bijna" and "ongeveer".</summary>
internal static class RuleWords
{
    private const decimal Small = 10_000;

    private const decimal Large = 100_000;

    /// <summary>Further from the round number than this part of the step, it is as near to the next one.</summary>
    private const decimal HalfWay = 0.4m;

    /// <summary>How far a share, in percentage points, may lie from a fraction that is told in words.</summary>
    private const decimal FractionReach = 3;

    private static readonly (decimal Percent, BilingualText Name)[] Fractions =
    [
        (25m, new("een kwart", "a quarter")),
        (100m / 3, new("een derde", "a third")),
        (50m, new("de helft", "half")),
        (200m / 3, new("twee derde", "two thirds")),
        (75m, new("driekwart", "three quarters")),
    ];

    /// <summary>
    /// From ten thousand on the nearest hundred, from a hundred thousand on the nearest thousand, with "ruim" where the value is above it and "bijna" where it is below;
    /// "ongeveer" where it lies nearer than the rounding of the source. Smaller values, and those about half-way between two round numbers, are told as they are.
    /// </summary>
    /// <param name="doubt">How far the rounding of the source can have moved the value, in its unit.</param>
    internal static (RuleWord Rule, decimal Number) Of(decimal value, decimal doubt = 0)
    {
        if (value < Small)
            return (RuleWord.None, value);
        var step = StepOf(value);
        var round = Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
        if (value == round || Math.Abs(value - round) > step * HalfWay)
            return (RuleWord.None, value);
        return (Math.Abs(value - round) <= doubt ? RuleWord.About : value > round ? RuleWord.Over : RuleWord.Almost, round);
    }

    /// <summary>The fraction, in per cent, that a share of a whole lies near to, with its word; null where it lies near none.</summary>
    internal static (RuleWord Rule, decimal Percent, BilingualText Name)? FractionOf(decimal percent)
    {
        var (near, name) = Fractions.MinBy(f => Math.Abs(f.Percent - percent));
        if (Math.Abs(near - percent) > FractionReach)
            return null;
        return (percent == near ? RuleWord.None : percent > near ? RuleWord.Over : RuleWord.Almost, near, name);
    }

    private static decimal StepOf(decimal value) => value < Large ? 100 : 1000;

    /// <summary>The word with a space behind it; empty for none.</summary>
    internal static string Text(RuleWord rule, Words words) => rule switch
    {
        RuleWord.Over => words.Say("ruim ", "over "),
        RuleWord.Almost => words.Say("bijna ", "almost "),
        RuleWord.About => words.Say("ongeveer ", "about "),
        _ => "",
    };

    /// <summary>Whether a word may stand before a round number, seen what the exact one is.</summary>
    internal static bool Allows(RuleWord rule, decimal printed, decimal exact) => rule switch
    {
        RuleWord.Over => printed < exact && exact - printed <= StepOf(exact) / 2,
        RuleWord.Almost => printed > exact && printed - exact <= StepOf(exact) / 2,
        RuleWord.About => Math.Abs(printed - exact) <= StepOf(exact) / 2,
        _ => true,
    };
}
