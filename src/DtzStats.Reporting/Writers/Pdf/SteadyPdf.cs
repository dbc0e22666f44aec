using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DtzStats.Reporting.Writers.Pdf;

/// <summary>
/// A browser writes the moment of printing into a PDF, and numbers its tags by what else it did before. Both are
/// overwritten in their places, by the date of the figures and by numbers from one on, as long as they were, so that
/// every other byte stays where the file says it is.
/// </summary>
internal static partial class SteadyPdf
{
    /// <summary>Where the date of the figures is not known.</summary>
    private static readonly DateOnly Epoch = new(1980, 1, 1);

    internal static byte[] Of(byte[] pdf, DateOnly? date)
    {
        var steady = (byte[])pdf.Clone();
        // One byte is one sign in Latin-1, so places in the text are places in the file.
        var text = Encoding.Latin1.GetString(pdf);
        var moment = Encoding.ASCII.GetBytes((date ?? Epoch).ToString("yyyyMMdd'000000+00'", CultureInfo.InvariantCulture));
        foreach (Match match in Moment().Matches(text))
            moment.CopyTo(steady, match.Groups["moment"].Index);
        Renumber(steady, NodeName().Matches(text));
        return steady;
    }

    /// <summary>The order of the numbers stays: the file has an index of the names, sorted by them.</summary>
    private static void Renumber(byte[] pdf, MatchCollection names)
    {
        var ranks = names.Select(m => m.Groups["number"].Value).Distinct().Order(StringComparer.Ordinal)
            .Select((number, i) => (number, Rank: i + 1)).ToDictionary(n => n.number, n => n.Rank, StringComparer.Ordinal);
        foreach (Match name in names)
        {
            var number = name.Groups["number"];
            Encoding.ASCII.GetBytes(ranks[number.Value].ToString("D8", CultureInfo.InvariantCulture)).CopyTo(pdf, number.Index);
        }
    }

    [GeneratedRegex(@"/(CreationDate|ModDate) ?\(D:(?<moment>\d{14}[+-]\d\d)'00'\)", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\(node(?<number>\d{8})\)", RegexOptions.CultureInvariant)]
    private static partial Regex NodeName();
}
