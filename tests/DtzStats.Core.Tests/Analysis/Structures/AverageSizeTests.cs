using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class AverageSizeTests
{
    [Fact]
    public void Of_JobsAndEstablishments_IsTheirQuotient() => Assert.Equal(5.25m, AverageSize.Of(42, 8).Value);

    [Fact]
    public void Of_NoJobs_IsZero() => Assert.Equal(0, AverageSize.Of(0, 8).Value);

    [Fact]
    public void Of_NoEstablishments_HasNoAnswer() => Assert.Equal(NoAnswer.ZeroDivisor, AverageSize.Of(42, 0).Reason);

    [Fact]
    public void Of_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageSize.Of(-1, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageSize.Of(1, -8));
    }
}
