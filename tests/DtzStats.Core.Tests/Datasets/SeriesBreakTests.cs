using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Datasets;

public sealed class SeriesBreakTests
{
    private static readonly SeriesBreak Break = new(2015, [], ["O-Q"], Sample.Same("andere afbakening"));

    [Theory]
    [InlineData(2013, 2014, false)]
    [InlineData(2014, 2015, true)]
    [InlineData(2015, 2014, true)]
    [InlineData(2015, 2016, false)]
    [InlineData(2015, 2015, false)]
    public void Separates_OnlyYearsOnBothSides(int a, int b, bool expected) =>
        Assert.Equal(expected, Break.Separates(new Period(a), new Period(b)));

    [Theory]
    [InlineData("O-Q", true)]
    [InlineData("C", false)]
    public void Concerns_OnlyItsCategories(string category, bool expected) => Assert.Equal(expected, Break.Concerns("jobs", category));
}
