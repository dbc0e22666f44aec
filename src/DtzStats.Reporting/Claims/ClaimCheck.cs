using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Claims;

/// <summary>The last check before a sentence is printed: against the figures, and against what a reader sees of them.</summary>
internal static class ClaimCheck
{
    /// <summary>
    /// Whether a claim is true exactly and as printed, and each number in the sentence reads as the figure behind it, with a
    /// word before it that fits. Measures have a name in the plural alone, so a count of one is left to the tables.
    /// </summary>
    internal static bool Passes(Claim claim, Sentence sentence, Language language) =>
        claim.Holds() && claim.HoldsAsPrinted() && sentence.Numbers.All(n => Reads(n, language));

    private static bool Reads(CitedNumber number, Language language) =>
        PrintedText.NumberIn(number.Text, language) is { } read
        && read == number.Printed
        && number.Lines.Count > 0
        && number.Text != "1"
        && Fits(number, read);

    /// <summary>A number without a word before it is the exact one to half of its last digit.</summary>
    private static bool Fits(CitedNumber number, decimal read)
    {
        var exact = Math.Abs(number.Value);
        if (number.Rule != RuleWord.None)
            return RuleWords.Allows(number.Rule, read, exact);
        var lastDigit = read.Scale == 0 ? 1m : new decimal(1, 0, 0, false, read.Scale);
        return Math.Abs(read - exact) <= lastDigit / 2;
    }
}
