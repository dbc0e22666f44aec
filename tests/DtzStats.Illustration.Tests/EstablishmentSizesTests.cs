namespace DtzStats.Illustration.Tests;

public sealed class EstablishmentSizesTests
{
    private static readonly SectionProfile Industry = SectionProfiles.All.Single(s => s.Section == 'C');

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 9)]
    [InlineData(2, 3)]
    [InlineData(40, 41)]
    [InlineData(396, 7411)]
    public void Of_AnyCell_GivesEachEstablishmentJobsThatAddUp(int establishments, long jobs)
    {
        var sizes = EstablishmentSizes.Of(Industry, establishments, jobs);

        Assert.Equal(establishments, sizes.Count);
        Assert.Equal(jobs, sizes.Sum());
        Assert.All(sizes, s => Assert.True(s >= 1));
        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    [Fact]
    public void Of_NoEstablishments_IsEmpty() => Assert.Empty(EstablishmentSizes.Of(Industry, 0, 0));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(0, 1)]
    public void Of_JobsThatDoNotFit_Throws(int establishments, long jobs) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EstablishmentSizes.Of(Industry, establishments, jobs));

    [Fact]
    public void Count_SizesOnTheBounds_FallsInTheirClasses() =>
        Assert.Equal(
            [1, 2, 2, 2, 2, 2, 2, 2],
            EstablishmentSizes.Count([1, 2, 4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 199, 200, 5000]));
}
