namespace DtzStats.Illustration;

/// <summary>
/// The small noise of one cell, in ten-thousandths: each year keeps most of what the year before was off by, so that the
/// path is a series and no jitter. It starts at zero in <see cref="Years.First"/>.
/// </summary>
public static class Wander
{
    private const ulong Seed = 2016_2025;
    private const int KeptOfTen = 7;

    /// <param name="stream">Which cell and measure; each has a sequence of its own, so that a new one moves no other.</param>
    /// <param name="reach">The most that one year can add, in ten-thousandths.</param>
    public static int At(int year, int stream, int reach)
    {
        var random = new SplitMix64(new SplitMix64(Seed + (ulong)stream).Next());
        var off = 0;
        for (var y = Years.First + 1; y <= year; y++)
            off = off * KeptOfTen / 10 + random.Within(reach);
        return off;
    }

    /// <summary>How restless a cell is, in ten-thousandths: a single employer moves a small cell, and not a large one.</summary>
    /// <param name="jobs">About how many the cell has.</param>
    public static int ReachOf(int jobs) => jobs switch
    {
        < 100 => 400,
        < 500 => 250,
        < 2000 => 160,
        _ => 90,
    };
}
