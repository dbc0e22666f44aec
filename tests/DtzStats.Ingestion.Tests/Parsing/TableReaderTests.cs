using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>How a file ends tells whether something was cut off.</summary>
public sealed class TableReaderTests
{
    private const string Rows = "gemeente;jaar;banen\nEmmen;2016;100\nEmmen;2017;200\n";

    [Theory]
    [InlineData("Coevo")]
    [InlineData("C")]
    [InlineData("Bro")]
    public void Check_LastLineBreaksOffInItsFirstField_IsCutOff(string last)
    {
        var finding = Assert.Single(Failures(Rows + last));
        Assert.Equal(("file-truncated", 4), (finding.Code, finding.Line));
    }

    [Theory]
    [InlineData("Bron: CBS")]
    [InlineData("\u00A9 CBS")]
    [InlineData("Toelichting\n")]
    [InlineData("Toelichting bij de tabel\nDe cijfers zijn voorl")]
    [InlineData("Bron: CBS\nDe cijfers zijn voorl")]
    public void Check_ClosingLineWithoutLineEnd_IsNone(string last) => Assert.Empty(Failures(Rows + last));

    private static IEnumerable<Finding> Failures(string text) => Sample.Check(text).Findings.Kept.Where(f => f.Severity == Severity.Fail);
}
