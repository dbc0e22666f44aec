using DtzStats.Core.Classifications;

namespace DtzStats.Core.Tests.Classifications;

public sealed class CategoryCoverTests
{
    [Fact]
    public void Of_Total_TakesSectionsBeforeGroups()
    {
        Assert.Equal(["B", "C"], Of(Sample.Total, "A-U", "B", "C", "B-C").Parts);
        Assert.Equal(["B-C"], Of(Sample.Total, "A-U", "B-C").Parts);
        // Of a group that overlaps a section that is there, nothing is taken.
        Assert.Equal(["C"], Of(Sample.Total, "C", "B-C").Parts);
        Assert.Empty(Of(Sample.Total, "A-U").Parts);
    }

    [Fact]
    public void Of_Section_TakesItsDivisions() => Assert.Equal(["10", "28"], Of(Sample.Manufacturing, "10", "28", "C").Parts);

    [Fact]
    public void IsMost_MoreThanHalf_Is()
    {
        Assert.True(Of(Sample.Total, "B", "C").IsMost);
        Assert.False(Of(Sample.Total, "C").IsMost);
        Assert.False(Of(Sample.Manufacturing, "10").IsMost);
    }

    private static CategoryCover Of(Category whole, params string[] published) => CategoryCover.Of(whole, published.ToHashSet(), Sample.Sbi);
}
