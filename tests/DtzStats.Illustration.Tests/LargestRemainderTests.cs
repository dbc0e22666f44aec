namespace DtzStats.Illustration.Tests;

public sealed class LargestRemainderTests
{
    [Fact]
    public void Apportion_UnequalFractions_GoesToTheLargest() =>
        Assert.Equal([5, 3, 2], LargestRemainder.Apportion(10, [47, 29, 24]));

    [Fact]
    public void Apportion_EqualFractions_GoesToTheFirst() =>
        Assert.Equal([4, 3, 3], LargestRemainder.Apportion(10, [1, 1, 1]));

    [Fact]
    public void Apportion_ExactShares_AreKept() =>
        Assert.Equal([1, 2, 3], LargestRemainder.Apportion(6, [10, 20, 30]));

    [Fact]
    public void Apportion_FewerThanThereAreWeights_LeavesTheSmallestWithout() =>
        Assert.Equal([0, 1, 1], LargestRemainder.Apportion(2, [1, 5, 4]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(118100)]
    public void Apportion_AnyTotal_AddsUpToIt(long total) =>
        Assert.Equal(total, LargestRemainder.Apportion(total, [3, 1, 4, 1, 5, 9, 2, 6]).Sum());

    [Fact]
    public void Apportion_ZeroWeight_GetsZero() =>
        Assert.Equal([0, 4, 0, 3], LargestRemainder.Apportion(7, [0, 1, 0, 1]));

    [Fact]
    public void Apportion_HugeWeights_DoNotOverflow() =>
        Assert.Equal([long.MaxValue / 2 + 1, long.MaxValue / 2], LargestRemainder.Apportion(long.MaxValue, [long.MaxValue, long.MaxValue]));

    [Fact]
    public void Apportion_ZeroTotal_IsZerosEvenWithoutWeights()
    {
        Assert.Equal([0, 0], LargestRemainder.Apportion(0, [1, 2]));
        Assert.Equal([0, 0], LargestRemainder.Apportion(0, [0, 0]));
        Assert.Empty(LargestRemainder.Apportion(0, []));
    }

    [Fact]
    public void Apportion_SomethingByNothing_Throws()
    {
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion(1, [0, 0]));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion(1, []));
    }

    [Fact]
    public void Apportion_Negatives_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Apportion(-1, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Apportion(1, [2, -1]));
    }
}
