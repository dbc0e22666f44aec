using DtzStats.Web.Importing;

namespace DtzStats.Web.Tests.Importing;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("gemeente_2017.csv", "gemeente_2017.csv")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\An\banen 2025 (def).xlsx", "banen 2025 (def).xlsx")]
    [InlineData("..", "bestand")]
    [InlineData(".source.json", "source.json")]
    [InlineData("a\0b\nc.csv", "a_b_c.csv")]
    [InlineData("con.csv", "bestandcon.csv")]
    [InlineData("Één.csv", "Één.csv")]
    [InlineData("", "bestand")]
    public void Of_WhatWasSent_IsNoPath(string sent, string expected) => Assert.Equal(expected, SafeName.Of(sent, []));

    [Fact]
    public void Of_ANameThatIsTaken_GetsANumber() => Assert.Equal("A-3.csv", SafeName.Of("A.csv", ["a.csv", "A-2.CSV"]));

    [Fact]
    public void Of_AVeryLongName_KeepsItsKind()
    {
        var name = SafeName.Of(new string('a', 5000) + ".csv", []);
        Assert.EndsWith("a.csv", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 5, 120);
    }
}
