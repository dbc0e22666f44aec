using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DtzStats.Reporting.Writers.Pdf;

/// <summary>
/// A browser writes the moment of printing into a PDF. It is overwritten in its place by the date of the figures, as long
/// as it was, so that every other byte stays where the file says it is.
/// </summary>
internal static partial class SteadyPdf
{
    /// <summary>Where the date of the figures is not known.</summary>
    private static readonly DateOnly Epoch = new(1980, 1, 1);

    internal static byte[] Of(byte[] pdf, DateOnly? date)
    {
        var steady = (byte[])pdf.Clone();
        var moment = Encoding.ASCII.GetBytes((date ?? Epoch).ToString("yyyyMMdd'000000+00'", CultureInfo.InvariantCulture));
        // One byte is one sign in Latin-1, so places in the text are places in the file.
        foreach (Match match in Moment().Matches(Encoding.Latin1.GetString(pdf)))
            moment.CopyTo(steady, match.Groups["moment"].Index);
        return steady;
    }

    [GeneratedRegex(@"/(CreationDate|ModDate) ?\(D:(?<moment>\d{14}[+-]\d\d)'00'\)", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
