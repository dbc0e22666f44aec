namespace DtzStats.Illustration;

/// <summary>
/// Steele, Lea and Flood's generator. It stands here because the sequence of a seeded <see cref="Random"/> is not
/// promised from one runtime to the next, and the files must come out the same for ever.
/// </summary>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>
    /// A whole number from <c>-reach</c> to <c>+reach</c>, both included. The remainder favours some of them, by less
    /// than one part in 10^15 at the reaches used here.
    /// </summary>
    public int Within(int reach)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(reach);
        return (int)(Next() % (2 * (ulong)reach + 1)) - reach;
    }
}
