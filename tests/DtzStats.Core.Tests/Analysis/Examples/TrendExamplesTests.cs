using DtzStats.Core.Analysis.Examples;

namespace DtzStats.Core.Tests.Analysis.Examples;

public sealed class TrendExamplesTests
{
    public static TheoryData<string> Names => [.. TrendExamples.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_PublishedExamples_AgreeToTheDigitsGiven(string name)
    {
        var example = TrendExamples.All.Single(e => e.Name == name);
        Assert.True(example.Agrees(example.Compute()), $"expected {example.Expected}, got {example.Compute()}");
    }
}
