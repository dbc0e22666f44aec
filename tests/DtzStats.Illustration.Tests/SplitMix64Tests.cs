namespace DtzStats.Illustration.Tests;

public sealed class SplitMix64Tests
{
    [Fact]
    public void Next_SeedOfThePublishedVectors_GivesThePublishedSequence()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(6457827717110365317UL, random.Next());
        Assert.Equal(3203168211198807973UL, random.Next());
        Assert.Equal(9817491932198370423UL, random.Next());
    }

    [Fact]
    public void Within_ManyDraws_ReachesBothBoundsAndNotBeyond()
    {
        var random = new SplitMix64(1);
        var draws = Enumerable.Range(0, 1000).Select(_ => random.Within(3)).ToArray();

        Assert.Equal([-3, -2, -1, 0, 1, 2, 3], draws.Distinct().Order());
    }
}
