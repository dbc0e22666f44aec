namespace DtzStats.Reporting.Writers;

/// <summary>The forms that an edition comes in; any of them together.</summary>
[Flags]
public enum EditionFormats
{
    None = 0,

    /// <summary>A page that stands alone, with charts as SVG and PNG and tables as CSV beside it.</summary>
    Html = 1,

    /// <summary>The page as it is printed, tagged.</summary>
    Pdf = 2,

    /// <summary>A Word document.</summary>
    Docx = 4,

    /// <summary>An Excel workbook, a sheet a table.</summary>
    Xlsx = 8,
}
