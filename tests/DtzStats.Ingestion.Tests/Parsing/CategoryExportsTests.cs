namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>Industries as exports write them: one text is one industry for certain, or none.</summary>
public sealed class CategoryExportsTests
{
    [Theory]
    [InlineData("B t/m E", "B-E")]
    [InlineData("B tot en met E", "B-E")]
    [InlineData("B - E", "B-E")]
    [InlineData("B\u2013E", "B-E")]
    [InlineData("B t/m E Nijverheid (geen bouw) en energie", "B-E")]
    [InlineData("G t/m I", "G-I")]
    [InlineData("A t/m U", "A-U")]
    [InlineData("R-U", "R-U")]
    [InlineData("G en I Handel en horeca", "G+I")]
    [InlineData("M en N Zakelijke dienstverlening", "M-N")]
    [InlineData("85 Onderwijs", "85")]
    [InlineData("K Verzekeringen", "K")]
    [InlineData("C.", "C")]
    [InlineData("C: Industrie", "C")]
    [InlineData("C \u2013 Industrie", "C")]
    [InlineData("SBI 25", "25")]
    [InlineData("300002", "B-E")]
    [InlineData("300006", "G-I")]
    [InlineData("300010", "M-N")]
    [InlineData("300012", "O-Q")]
    [InlineData("300014", "R-U")]
    public void Check_IndustryOrGroup_IsRead(string text, string code)
    {
        var delivery = Check(text);
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => f.Found.Dutch)));
        Assert.Equal(code, Assert.Single(delivery.Observations).Category);
    }

    [Theory]
    [InlineData("25 t/m 28")]
    [InlineData("25 en 28")]
    [InlineData("10 t/m 12 Voeding")]
    [InlineData("C + F")]
    [InlineData("C excl. 25")]
    [InlineData("C excl. machines")]
    [InlineData("C Industrie, exclusief machines")]
    [InlineData("A B")]
    [InlineData("B tot E")]
    [InlineData("B t/m D")]
    [InlineData("C t/m C")]
    [InlineData("B t/m E, G")]
    [InlineData("B t/m E Handel en horeca")]
    [InlineData("C Landbouw")]
    [InlineData("C Onderwijs")]
    [InlineData("45 Detailhandel")]
    [InlineData("F Industrie")]
    [InlineData("25.1")]
    public void Check_MoreOrLessThanOneIndustry_IsRefused(string text) =>
        Assert.Equal("category-unknown", Assert.Single(Check(text).Findings.Kept).Code);

    private static CheckedDelivery Check(string text) => Sample.Check($"gemeente;jaar;sbi;banen\nEmmen;2016;{text};5\n");
}
