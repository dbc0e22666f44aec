using DtzStats.Core.Disclosure;

namespace DtzStats.Disclosure.Tests;

/// <summary>What an attacker makes of what is published of a table.</summary>
internal static class Attack
{
    private const double Tolerance = 1e-5;

    /// <summary>
    /// The hidden cells that the attacker comes too near to. Figures are published exactly (0), or rounded to a base.
    /// Of cells that are not confidential themselves, it may be told to count only those that it gets to one count.
    /// </summary>
    internal static IReadOnlyList<string> Successes(
        TrueTable table, DisclosureRules rules, IReadOnlySet<CellKey> hidden, int roundingBase, bool isPrimaryOnly = false)
    {
        using var attacker = new Attacker();
        var numbers = new Dictionary<(string, string), int>();
        foreach (var (place, cell) in table.Cells)
        {
            var isSeen = !table.Unpublished.Contains(place) && !hidden.Contains(table.KeyOf(place));
            var (low, high) = isSeen ? Published(cell.Value, roundingBase) : (0, double.PositiveInfinity);
            numbers[place] = attacker.Know(Math.Max(low, Least(table, rules, place)), high);
        }

        TellSums(table, attacker, numbers);
        var successes = new List<string>();
        foreach (var (place, cell) in table.Cells)
        {
            if (!hidden.Contains(table.KeyOf(place)))
                continue;
            var (low, high) = attacker.BoundsOf(numbers[place]);
            var isSpared = isPrimaryOnly && !IsPrimary(cell, rules);
            if (isSpared ? high - low < 1 - Tolerance : IsTooNear(table, rules, place, low, high))
                successes.Add($"{place}: {cell.Value} of {cell.Establishments} lies between {low:F3} and {high:F3} (base {roundingBase})");
        }

        return successes;
    }

    internal static bool IsPrimary(TrueCell cell, DisclosureRules rules) =>
        (cell.Establishments < rules.LeastEstablishments && (cell.Establishments > 0 || rules.ZerosAreConfidential))
        || (rules.DominancePercent is { } limit && cell.Largest * 100 > limit * cell.Value);

    private static (double Low, double High) Published(long value, int roundingBase)
    {
        if (roundingBase == 0 || value == 0)
            return (value, value);
        var rounded = Math.Round((double)value / roundingBase, MidpointRounding.AwayFromZero) * roundingBase;
        return (rounded - (roundingBase / 2.0), rounded + (roundingBase / 2.0));
    }

    /// <summary>The establishments are published wherever the table is, also where the jobs are hidden.</summary>
    private static double Least(TrueTable table, DisclosureRules rules, (string, string) place) =>
        table.Unpublished.Contains(place) || table.Withheld.Contains(place) ? 0 : table.Cells[place].Establishments * rules.LeastPerEstablishment;

    private static void TellSums(TrueTable table, Attacker attacker, Dictionary<(string, string), int> numbers)
    {
        foreach (var (whole, parts) in table.Regions.Sums)
            foreach (var category in table.Categories.Codes)
                attacker.KnowSum(numbers[(whole, category)], parts.Select(p => numbers[(p, category)]));
        foreach (var (whole, parts) in table.Categories.Sums)
            foreach (var region in table.Regions.Codes)
                attacker.KnowSum(numbers[(region, whole)], parts.Select(p => numbers[(region, p)]));
    }

    /// <summary>What the source withholds we do not know either: the attacker must not know how much more it may be.</summary>
    private static bool IsTooNear(TrueTable table, DisclosureRules rules, (string, string) place, double low, double high)
    {
        var value = table.Cells[place].Value;
        var reach = Math.Max(1, Math.Ceiling((double)(value * rules.IntervalPercent / 100)));
        var least = Math.Min(value, Least(table, rules, place));
        return high < value + reach - Tolerance
            || (!table.Withheld.Contains(place) && low > Math.Max(value - reach, least) + Tolerance);
    }
}
