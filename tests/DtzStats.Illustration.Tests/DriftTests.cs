namespace DtzStats.Illustration.Tests;

public sealed class DriftTests
{
    [Theory]
    [InlineData(2016, 1000)]
    [InlineData(2017, 1010)]
    [InlineData(2019, 1030)]
    [InlineData(2020, 900)]
    [InlineData(2021, 950)]
    [InlineData(2022, 1000)]
    [InlineData(2023, 1050)]
    [InlineData(2024, 1060)]
    [InlineData(2025, 1070)]
    public void At_Year_LiesOnTheLineBetweenTheYearsGiven(int year, int expected) =>
        Assert.Equal(expected, new Drift(1030, 900, 950, 1050, 1070).At(year));
}
