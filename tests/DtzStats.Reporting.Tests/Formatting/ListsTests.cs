using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Tests.Formatting;

public sealed class ListsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a en b")]
    [InlineData("a b c", "a, b en c")]
    public void Of_Items_AreEnumerated(string items, string expected) =>
        Assert.Equal(expected, Lists.Of(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), Language.Dutch));
}
