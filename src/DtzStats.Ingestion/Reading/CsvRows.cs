using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Reading;

/// <summary>Takes a file apart into rows. Empty lines are passed over.</summary>
internal static class CsvRows
{
    private static readonly char[] Delimiters = [';', '\t', ',', '|'];

    internal static IEnumerable<RawRow> Read(SourceFile file, FindingList findings)
    {
        using var text = file.OpenText();
        var line = 0;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(file).ToString(),
            BadDataFound = _ => findings.BadQuote(new Place(file.Name, line)),
            IgnoreBlankLines = true,
        };
        using var parser = new CsvParser(text, configuration);
        var last = 0;
        while (Next(parser, ref line, last))
        {
            yield return new RawRow(parser.Record!, line);
            last = parser.RawRow;
        }
    }

    /// <summary>Reads a row; its line is the one on which it starts, also where quoted fields run over several lines.</summary>
    private static bool Next(CsvParser parser, ref int line, int last)
    {
        line = last + 1;
        if (!parser.Read())
            return false;
        var lines = parser.RawRecord.TrimEnd('\r', '\n').Count(c => c == '\n');
        line = parser.RawRow - lines;
        return true;
    }

    /// <summary>The sign that the first line has most of, outside quotes; of equals the first in the order above.</summary>
    private static char DelimiterOf(SourceFile file)
    {
        using var text = file.OpenText();
        var first = text.ReadLine() ?? "";
        var outside = string.Concat(first.Split('"').Where((_, i) => i % 2 == 0));
        return Delimiters.MaxBy(d => outside.Count(c => c == d));
    }
}
