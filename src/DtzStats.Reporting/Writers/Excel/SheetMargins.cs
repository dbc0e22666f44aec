using DocumentFormat.OpenXml.Spreadsheet;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>What is printed above and below each page of a sheet: the mark, the sheet and the page.</summary>
internal static class SheetMargins
{
    internal static HeaderFooter Of(string? mark)
    {
        var margins = new HeaderFooter();
        // An ampersand begins a code; two are one.
        if (mark is not null)
            margins.OddHeader = new OddHeader("&C" + mark.Replace("&", "&&", StringComparison.Ordinal));
        margins.OddFooter = new OddFooter("&L&A&R&P / &N");
        return margins;
    }
}
