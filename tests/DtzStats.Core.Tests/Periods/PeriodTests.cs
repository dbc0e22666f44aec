using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2016", 2016)]
    [InlineData("1900", 1900)]
    [InlineData("2199", 2199)]
    public void TryParse_YearOfFourDigits_Works(string text, int year)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(year, period.Year);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("2016JJ00")]
    [InlineData("2.016")]
    [InlineData("+201")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("\u0662\u0660\u0661\u0666")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Constructor_YearOutOfRange_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new Period(20166));

    [Fact]
    public void Comparison_GoesByYear()
    {
        Assert.True(new Period(2016) < new Period(2017));
        Assert.True(new Period(2017) >= new Period(2017));
        Assert.Equal(new Period(2025), new[] { new Period(2016), new Period(2025) }.Max());
    }
}
