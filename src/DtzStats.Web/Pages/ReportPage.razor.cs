using DtzStats.Web.Serving;

namespace DtzStats.Web.Pages;

/// <summary>The report, to read and to download.</summary>
public sealed partial class ReportPage : SitePage
{
    /// <summary>A PDF where there is a browser to print it.</summary>
    private static IEnumerable<(string Name, string Extension)> Formats =>
        [.. ReportFiles.CanPrint ? ((string, string)[])[("PDF", "pdf")] : [], ("Word", "docx"), ("Excel", "xlsx")];
}
