namespace DtzStats.Core.Codes;

/// <summary>Finds what somebody probably meant, for "did you mean Emmen?".</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the smallest Levenshtein distance to <paramref name="text"/>, case ignored, if that distance is
    /// at most about a third of its length (at least 1); of equals the first in ordinal order. Null if none is that near.
    /// </summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        var wanted = text.Trim().ToUpperInvariant();
        var limit = Math.Max(1, (wanted.Length + 1) / 3);
        var (best, distance) = ((string?)null, limit + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wanted.Length) > limit)
                continue;
            var d = Distance(wanted, candidate.ToUpperInvariant());
            if (d < distance || (d == distance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, distance) = (candidate, d);
        }

        return best;
    }

    /// <summary>Levenshtein distance: the least number of insertions, deletions and substitutions.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
