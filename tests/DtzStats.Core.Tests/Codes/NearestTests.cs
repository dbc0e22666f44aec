using DtzStats.Core.Codes;

namespace DtzStats.Core.Tests.Codes;

public sealed class NearestTests
{
    private static readonly string[] Names = ["Emmen", "Ermelo", "Hoogeveen", "Hoogezand-Sappemeer"];

    [Theory]
    [InlineData("Emen", "Emmen")]
    [InlineData("emmne", "Emmen")]
    [InlineData("Hogeveen", "Hoogeveen")]
    [InlineData(" Hoogevene ", "Hoogeveen")]
    public void To_SmallSlip_FindsTheName(string text, string expected) => Assert.Equal(expected, Nearest.To(text, Names));

    [Theory]
    [InlineData("Rotterdam")]
    [InlineData("")]
    [InlineData("E")]
    public void To_NothingNear_IsNull(string text) => Assert.Null(Nearest.To(text, Names));

    [Fact]
    public void To_EquallyNear_TakesTheFirstInOrdinalOrder() => Assert.Equal("Ab", Nearest.To("Ax", ["Ac", "Ab"]));
}
