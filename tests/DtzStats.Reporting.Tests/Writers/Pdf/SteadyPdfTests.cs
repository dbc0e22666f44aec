using System.Text;
using DtzStats.Reporting.Writers.Pdf;

namespace DtzStats.Reporting.Tests.Writers.Pdf;

public sealed class SteadyPdfTests
{
    private const string Pdf = "%PDF-1.4\n%\u00d3\u00eb\n<</CreationDate (D:20261125190144+01'00')\n/ModDate (D:20261125190144-05'00')>>\nxref";

    [Fact]
    public void Of_Moments_BecomeTheDateOfTheFigures() => Assert.Equal(
        "%PDF-1.4\n%\u00d3\u00eb\n<</CreationDate (D:20250401000000+00'00')\n/ModDate (D:20250401000000+00'00')>>\nxref",
        Of(new DateOnly(2025, 4, 1)));

    [Fact]
    public void Of_NoDate_StillNeverTheMomentOfPrinting() => Assert.Contains("(D:19800101000000+00'00')", Of(null), StringComparison.Ordinal);

    [Fact]
    public void Of_NamesOfTags_CountFromOneInTheirOrder() => Assert.Equal(
        "/ID (node00000002) /Headers [(node00000001)] /Names [(node00000001) 7 0 R (node00000002) 8 0 R]",
        Encoding.Latin1.GetString(SteadyPdf.Of("/ID (node00000793) /Headers [(node00000791)] /Names [(node00000791) 7 0 R (node00000793) 8 0 R]"u8.ToArray(), null)));

    private static string Of(DateOnly? date) => Encoding.Latin1.GetString(SteadyPdf.Of(Encoding.Latin1.GetBytes(Pdf), date));
}
