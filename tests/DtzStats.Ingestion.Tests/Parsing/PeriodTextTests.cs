using DtzStats.Ingestion.Parsing;

namespace DtzStats.Ingestion.Tests.Parsing;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2016", 2016, false)]
    [InlineData(" 2016JJ00 ", 2016, false)]
    [InlineData("2010 december*", 2010, true)]
    [InlineData("2008 december**", 2008, true)]
    [InlineData("2017*", 2017, true)]
    public void TryParse_WaysOfWritingAYear_Work(string text, int year, bool provisional)
    {
        Assert.True(PeriodText.TryParse(text, out var period, out var isProvisional));
        Assert.Equal((year, provisional), (period.Year, isProvisional));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("2016***")]
    [InlineData("2016KW01")]
    [InlineData("2016 1e kwartaal")]
    [InlineData("2010 juni")]
    [InlineData("20160")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(PeriodText.TryParse(text, out _, out _));
}
