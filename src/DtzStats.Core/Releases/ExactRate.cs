using DtzStats.Core.Analysis;

namespace DtzStats.Core.Releases;

/// <summary>
/// Rates of change between two rounded counts. They come from the exact counts, to one decimal, and are withheld where a reader could
/// work an exact count out of the rate: where only one pair of counts has both these roundings and this rate, or where all such pairs
/// have the earlier or the later count in common.
/// </summary>
internal static class ExactRate
{
    private const int Decimals = 1;

    /// <param name="from">The earlier count, exact.</param>
    /// <param name="to">The later count, exact.</param>
    /// <param name="roundTo">What both are published rounded to.</param>
    /// <param name="rate">Given the earlier and the later count.</param>
    internal static Answer Of(decimal from, decimal to, int roundTo, Func<decimal, decimal, Answer> rate)
    {
        var answer = rate(from, to);
        if (answer.Value is not { } exact)
            return answer;
        var printed = Math.Round(exact, Decimals, MidpointRounding.AwayFromZero);
        return GivesAway(from, to, roundTo, printed, rate) ? Answer.Without(NoAnswer.GivesAway) : Answer.Of(printed);
    }

    private static bool GivesAway(decimal from, decimal to, int roundTo, decimal printed, Func<decimal, decimal, Answer> rate)
    {
        var (otherFrom, otherTo) = (false, false);
        List<decimal> ends = [.. RoundedCount.Candidates(RoundedCount.Of(to, roundTo), roundTo)];
        foreach (var start in RoundedCount.Candidates(RoundedCount.Of(from, roundTo), roundTo))
            foreach (var end in ends)
            {
                if (rate(start, end).Value is not { } other || Math.Round(other, Decimals, MidpointRounding.AwayFromZero) != printed)
                    continue;
                (otherFrom, otherTo) = (otherFrom || start != from, otherTo || end != to);
                if (otherFrom && otherTo)
                    return false;
            }

        return true;
    }
}
