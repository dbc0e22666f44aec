using DtzStats.Core.Datasets;

namespace DtzStats.Core.Tests.Datasets;

public sealed class DatasetNamesTests
{
    [Theory]
    [InlineData("cbs-81575ned", true)]
    [InlineData("Provincie Panel", false)]
    [InlineData("../panel", false)]
    [InlineData("panel\u00E9", false)]
    [InlineData("", false)]
    public void IsCode_Text_IsOneOrNot(string text, bool expected) => Assert.Equal(expected, DatasetNames.IsCode(text));

    [Theory]
    [InlineData("2025.2", true)]
    [InlineData("2025-Q1", true)]
    [InlineData("2025/2", false)]
    [InlineData("2025 2", false)]
    [InlineData("", false)]
    public void IsLabel_Text_IsOneOrNot(string text, bool expected) => Assert.Equal(expected, DatasetNames.IsLabel(text));
}
