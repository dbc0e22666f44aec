using DtzStats.Core.Analysis.Examples;

namespace DtzStats.Core.Tests.Analysis.Examples;

public sealed class PublishedExamplesTests
{
    /// <summary>The theories are told apart by name, so that a failure says which figure it is.</summary>
    public static TheoryData<string> Names => [.. PublishedExamples.All.Select(NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_Computed_AgreesToTheDigitsGiven(string name)
    {
        var example = PublishedExamples.All.Single(e => NameOf(e) == name);
        var computed = example.Compute();
        Assert.True(example.Agrees(computed), $"expected {example.Expected}, got {computed}");
    }

    /// <summary>As many figures as the oracles of each group have.</summary>
    [Theory]
    [InlineData("change", 8)]
    [InlineData("structure", 10)]
    [InlineData("region matrix", 25)]
    [InlineData("shift-share", 25)]
    [InlineData("differential shift", 25)]
    public void All_Group_HasAllItsFigures(string group, int figures) =>
        Assert.Equal(figures, PublishedExamples.All.Count(e => e.Group == group));

    [Theory]
    [InlineData(0.67, 0.6666, 2, true)]
    [InlineData(0.67, 0.6755, 2, false)]
    [InlineData(0.3, 0.25, 1, true)]
    [InlineData(-3, -3.4, 0, true)]
    [InlineData(-3, 3, 0, false)]
    [InlineData(27, 27.0000000001, 10, false)]
    [InlineData(27, double.NaN, 0, false)]
    public void Agrees_WithinHalfTheLastDecimal(double expected, double computed, int digits, bool agrees) =>
        Assert.Equal(agrees, new PublishedExample("group", "source", "name", expected, digits, () => computed).Agrees(computed));

    private static string NameOf(PublishedExample example) => $"{example.Group}: {example.Name}";
}
