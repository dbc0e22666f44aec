using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DtzStats.EndToEnd.Tests;

/// <summary>The report as Word and Excel files, made by the command.</summary>
public sealed class OfficeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nl", "stand-van-de-regio-2025")]
    [InlineData("en", "state-of-the-region-2025")]
    public void Report_WordAndExcel_AreValid(string language, string name)
    {
        var result = Command.Run(_folder.FullPath, ["report", "--format", "docx,xlsx", "--language", language, "--out", "r"]);
        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Equal([name + ".docx", name + ".xlsx"], Directory.GetFiles(_folder.PathOf("r")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var word = WordprocessingDocument.Open(_folder.PathOf("r", name + ".docx"), isEditable: false);
        using var excel = SpreadsheetDocument.Open(_folder.PathOf("r", name + ".xlsx"), isEditable: false);
        Assert.All([word, (OpenXmlPackage)excel], p => Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(p).Select(e => e.Description)));
    }

    [Fact]
    public void Report_WordAndExcelTwiceAndElsewhere_SameBytes()
    {
        Command.Run(_folder.FullPath, "report --format docx,xlsx --out a");
        Command.Run(_folder.FullPath, ["report", "--format", "docx,xlsx", "--out", "b"], ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "America/New_York"));
        var files = Directory.GetFiles(_folder.PathOf("a"));
        Assert.Equal(2, files.Length);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(_folder.PathOf("b", Path.GetFileName(f)))));
    }
}
