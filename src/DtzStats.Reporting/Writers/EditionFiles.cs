using System.Text;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Excel;
using DtzStats.Reporting.Writers.Html;
using DtzStats.Reporting.Writers.Pdf;
using DtzStats.Reporting.Writers.Word;

namespace DtzStats.Reporting.Writers;

/// <summary>The files of an edition, each with its name and content; a chart is drawn once for all of them.</summary>
internal sealed class EditionFiles
{
    internal const string Page = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Edition _edition;
    private readonly EditionFormats _formats;
    private readonly IReadOnlyList<EditionChart> _charts;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _svgs;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _narrowSvgs;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _pngs;

    internal EditionFiles(Edition edition, EditionFormats formats)
    {
        (_edition, _formats) = (edition, formats);
        _charts = [.. edition.AllSections.SelectMany(s => s.Charts)];
        _svgs = new(() => _charts.ToDictionary(c => c.Name, c => ChartImage.Svg(c.Spec), StringComparer.Ordinal));
        _narrowSvgs = new(() => _charts.ToDictionary(c => c.Name, c => ChartImage.Svg(c.Spec, ChartImage.PhoneWidth), StringComparer.Ordinal));
        _pngs = new(() => _charts.ToDictionary(c => c.Name, c => ChartImage.Png(c.Spec), StringComparer.Ordinal));
    }

    /// <summary>"stand-van-de-regio-2025": the title, as files are named.</summary>
    internal static string NameOf(Edition edition) => FileName.Of(edition.Title);

    /// <summary>All of them, the page or else the first format first.</summary>
    /// <param name="browser">What prints the PDF; null: the first browser that is found.</param>
    /// <exception cref="PdfException">A PDF was asked for and could not be made.</exception>
    internal IEnumerable<(string Name, byte[] Content)> Make(string? browser)
    {
        // Whether there is a browser is known before anything is drawn.
        var printer = Has(EditionFormats.Pdf) ? new PdfPrinter(BrowserFinder.OfThisMachine.Find(browser)) : null;
        // The workbook takes no charts, and the page no images: each is made beside the others.
        var workbook = Has(EditionFormats.Xlsx) ? Task.Run(() => XlsxWriter.Write(_edition)) : null;
        var document = Has(EditionFormats.Docx) ? Task.Run(() => DocxWriter.Write(_edition, _pngs.Value)) : null;
        var html = Has(EditionFormats.Html) || printer is not null ? HtmlWriter.Write(_edition, _svgs.Value, NarrowSvgs(), Downloads()) : "";
        if (Has(EditionFormats.Html))
            yield return (Page, Utf8.GetBytes(html));
        if (printer is not null)
            yield return (NameOf(_edition) + ".pdf", printer.Print(html, _edition.Date));
        if (document is not null)
            yield return (NameOf(_edition) + ".docx", document.GetAwaiter().GetResult());
        if (workbook is not null)
            yield return (NameOf(_edition) + ".xlsx", workbook.GetAwaiter().GetResult());
        foreach (var file in Has(EditionFormats.Html) ? BesideThePage() : [])
            yield return file;
    }

    /// <summary>For the page alone: nobody prints them.</summary>
    private IReadOnlyDictionary<string, string>? NarrowSvgs() => Has(EditionFormats.Html) ? _narrowSvgs.Value : null;

    private IEnumerable<(string Name, byte[] Content)> BesideThePage()
    {
        foreach (var chart in _charts)
        {
            yield return ($"charts/{chart.Name}.svg", Utf8.GetBytes(_svgs.Value[chart.Name]));
            yield return ($"charts/{chart.Name}.png", _pngs.Value[chart.Name]);
        }

        foreach (var table in _edition.AllSections.SelectMany(s => s.Tables))
            yield return ($"tables/{table.Name}.csv", Utf8.GetBytes(TableCsv.Write(table)));
    }

    private List<FileLink> Downloads() =>
    [
        .. new[] { (EditionFormats.Pdf, "PDF", ".pdf"), (EditionFormats.Docx, "Word", ".docx"), (EditionFormats.Xlsx, "Excel", ".xlsx") }
            .Where(f => Has(f.Item1))
            .Select(f => new FileLink(f.Item2, NameOf(_edition) + f.Item3)),
    ];

    private bool Has(EditionFormats format) => _formats.HasFlag(format);
}
