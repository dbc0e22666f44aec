using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class StudentTTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(31)]
    public void Cdf_AgreesWithTheIntegralOfTheDensity(int degrees)
    {
        foreach (var t in new[] { 0.1, 0.7, 1.0, 2.2, 5.0 })
        {
            Assert.Equal(Naive.StudentT(t, degrees), StudentT.Cdf(t, degrees), 10);
            Assert.Equal(1 - StudentT.Cdf(t, degrees), StudentT.Cdf(-t, degrees), 15);
        }

        Assert.Equal(0.5, StudentT.Cdf(0, degrees));
    }

    /// <summary>With one degree of freedom <c>tan(pi (p - 1/2))</c>, with two <c>(2p - 1) sqrt(2 / (1 - (2p - 1)^2))</c>.</summary>
    [Fact]
    public void Quantile_OneAndTwoDegrees_AgreesWithTheClosedForm()
    {
        Assert.Equal(Math.Tan(Math.PI * 0.475), StudentT.Quantile(0.975, 1), 11);
        Assert.Equal(0.95 * Math.Sqrt(2 / (1 - (0.95 * 0.95))), StudentT.Quantile(0.975, 2), 12);
    }

    [Fact]
    public void Quantile_IsTheInverse()
    {
        for (var degrees = 1; degrees < 300; degrees += 7)
            Assert.Equal(0.975, StudentT.Cdf(StudentT.Quantile(0.975, degrees), degrees), 14);
        Assert.Equal(0, StudentT.Quantile(0.5, 3), 15);
    }

    [Fact]
    public void Quantile_OutsideItsRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.4, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Cdf(1, 0));
    }
}
