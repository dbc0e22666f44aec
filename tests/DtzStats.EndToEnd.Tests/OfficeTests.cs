using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DtzStats.EndToEnd.Tests.Numbers;

namespace DtzStats.EndToEnd.Tests;

/// <summary>The report as Word and Excel files, made by the command.</summary>
[Collection(nameof(ReleasedReport))]
public sealed class OfficeTests(ReleasedReport report)
{
    [Theory]
    [InlineData("nl", "stand-van-de-regio-2025")]
    [InlineData("en", "state-of-the-region-2025")]
    public void Report_WordAndExcel_AreValid(string language, string name)
    {
        var (docx, xlsx) = (report.FileOf(language, ".docx"), report.FileOf(language, ".xlsx"));
        Assert.Equal((name + ".docx", name + ".xlsx"), (Path.GetFileName(docx), Path.GetFileName(xlsx)));
        using var word = WordprocessingDocument.Open(docx, isEditable: false);
        using var excel = SpreadsheetDocument.Open(xlsx, isEditable: false);
        Assert.All([word, (OpenXmlPackage)excel], p => Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(p).Select(e => e.Description)));
    }

    [Fact]
    public void Report_WordAndExcelTwiceAndElsewhere_SameBytes()
    {
        Command.Run(report.Folder, ["report", "--format", "docx,xlsx", "--out", "again"], ("LC_ALL", "en_US.UTF-8"), ("TZ", "America/New_York"));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(report.Folder, "again")).Length);
        foreach (var extension in new[] { ".docx", ".xlsx" })
            Assert.Equal(File.ReadAllBytes(report.FileOf("nl", extension)), File.ReadAllBytes(report.FileOf("again", extension)));
    }
}
