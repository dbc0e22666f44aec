using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>From all that could be said, what matters most.</summary>
internal static class ClaimSelection
{
    /// <summary>How often one topic may come back in a passage, on other regions or industries.</summary>
    private const int PerTopic = 2;

    /// <summary>
    /// The claims of most weight that hold exactly and as printed, of each series one on each topic, in the order of the topics and
    /// within these of their weights; of equals the first key in ordinal order.
    /// </summary>
    /// <param name="size">What the passage is about, in the unit of the measure.</param>
    internal static IReadOnlyList<Claim> Of(IEnumerable<Claim> candidates, decimal size, int count)
    {
        var chosen = new List<Claim>();
        foreach (var claim in candidates.Where(c => c.Holds() && c.HoldsAsPrinted()).OrderByDescending(c => ClaimWeight.Of(c, size)).ThenBy(c => c.Key, StringComparer.Ordinal))
            if (chosen.Count < count && !chosen.Exists(c => Repeats(c, claim)) && chosen.Count(c => c.Topic == claim.Topic) < PerTopic)
                chosen.Add(claim);
        return [.. chosen.OrderBy(c => c.Topic)];
    }

    /// <summary>The claims in words that vary: each way to say one begins unlike the sentence before it, where there is such a way.</summary>
    internal static Passage Tell(IEnumerable<Claim> claims, Words words)
    {
        var sentences = new List<Sentence>();
        foreach (var claim in claims)
        {
            var ways = claim.Sentences(words);
            var first = StableHash.Of(claim.Key) % ways.Count;
            var passing = Enumerable.Range(0, ways.Count).Select(i => ways[(first + i) % ways.Count])
                .Where(s => ClaimCheck.Passes(claim, s, words.Language)).ToList();
            var before = sentences.Count == 0 ? "" : Opening(sentences[^1]);
            if (passing.Find(s => Opening(s) != before) is { } varied)
                sentences.Add(varied);
            else if (passing.Count > 0)
                sentences.Add(passing[0]);
        }

        return new Passage(sentences);
    }

    private static bool Repeats(Claim one, Claim other) =>
        one.Topic == other.Topic
        && (one.Series.Measure.Code, one.Series.Region.Code, one.Series.Category.Code) == (other.Series.Measure.Code, other.Series.Region.Code, other.Series.Category.Code);

    private static string Opening(Sentence sentence) => string.Join(' ', sentence.Text.Split(' ').Take(2));
}
