namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>Draws from a seed; the same seed draws the same.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 up to, not including, an end.</summary>
    internal int Below(int end) => _random.Next(end);

    internal bool Chance(int percent) => _random.Next(100) < percent;

    internal T Of<T>(params ReadOnlySpan<T> all) => all[_random.Next(all.Length)];

    /// <summary>Some of all, in their order; at least one.</summary>
    internal IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int most)
    {
        var chosen = Enumerable.Range(0, all.Count).ToArray();
        _random.Shuffle(chosen);
        return [.. chosen.Take(1 + Below(Math.Min(most, all.Count))).Order().Select(i => all[i])];
    }

    internal void Shuffle<T>(T[] all) => _random.Shuffle(all);
}
