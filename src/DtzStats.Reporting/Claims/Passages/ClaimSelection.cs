using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>From all that could be said, what matters most.</summary>
internal static class ClaimSelection
{
    /// <summary>How often one topic may come back in a passage, on other regions or industries.</summary>
    private const int PerTopic = 2;

    /// <summary>What anyone asks first: how many there are, and how many more or fewer than in the base year.</summary>
    private static readonly IReadOnlyList<ClaimTopic> Basics = [ClaimTopic.Level, ClaimTopic.ChangeSinceBase];

    /// <summary>
    /// How many there are and how that changed, and beside it the claims of most weight, all of which hold exactly and as printed:
    /// of each series one on each topic and one verdict on each pair of years, in the order of the topics and within these of their
    /// weights; of equals the first key in ordinal order.
    /// </summary>
    /// <param name="size">What the passage is about, in the unit of the measure.</param>
    /// <param name="alsoBasic">Topics that are told beside those whatever else weighs.</param>
    internal static IReadOnlyList<Claim> Of(IEnumerable<Claim> candidates, decimal size, int count, params IReadOnlyList<ClaimTopic> alsoBasic)
    {
        int Rank(Claim claim) => Basics.Contains(claim.Topic) ? 0 : alsoBasic.Contains(claim.Topic) ? 1 : 2;
        var chosen = new List<Claim>();
        foreach (var claim in candidates.Where(c => c.Holds() && c.HoldsAsPrinted()).OrderBy(Rank).ThenByDescending(c => ClaimWeight.Of(c, size)).ThenBy(c => c.Key, StringComparer.Ordinal))
            if (chosen.Count < count && !chosen.Exists(c => Repeats(c, claim)) && chosen.Count(c => c.Topic == claim.Topic) < PerTopic)
                chosen.Add(claim);
        return [.. chosen.OrderBy(c => c.Topic)];
    }

    /// <summary>The claims in words that vary: each is said as it follows from the one before, else so that it begins unlike that, where there is such a way.</summary>
    internal static Passage Tell(IEnumerable<Claim> claims, Words words)
    {
        var told = new List<(Claim Claim, Sentence Sentence)>();
        foreach (var claim in claims)
        {
            var before = told.Count == 0 ? "" : Opening(told[^1].Sentence);
            var passing = Ways(claim, [.. told.Select(t => t.Claim)], words).Where(s => ClaimCheck.Passes(claim, s, words.Language)).ToList();
            if ((passing.Find(s => Opening(s) != before) ?? passing.FirstOrDefault()) is { } sentence)
                told.Add((claim, sentence));
        }

        return new Passage([.. told.Select(t => t.Sentence)]);
    }

    /// <summary>The one that follows from the claim before comes first, then those that stand by themselves.</summary>
    private static IEnumerable<Sentence> Ways(Claim claim, IReadOnlyList<Claim> told, Words words)
    {
        var ways = claim.SentencesAmong(told, words);
        var first = StableHash.Of(claim.Key) % ways.Count;
        var alone = Enumerable.Range(0, ways.Count).Select(i => ways[(first + i) % ways.Count]);
        return told is [.., var before] && claim.SentenceAfter(before, words) is { } after ? alone.Prepend(after) : alone;
    }

    private static bool Repeats(Claim one, Claim other) =>
        one.IsOn(other.Series) && (one.Topic == other.Topic || (one.IsVerdict && other.IsVerdict && (one.From, one.To) == (other.From, other.To)));

    private static string Opening(Sentence sentence) => string.Join(' ', sentence.Text.Split(' ').Take(2));
}
