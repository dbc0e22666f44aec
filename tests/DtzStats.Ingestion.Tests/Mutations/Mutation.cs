using System.Text;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>Does to a file what transport, spreadsheets and people do to files.</summary>
internal static class Mutation
{
    private static readonly Encoding Latin = Encoding.Latin1;
    private static readonly string[] Oddities = ["=1+1", "-5", "1e9", "99999999999999999", "8,5", "1.234", "1.234,5", "18500.00", "x", "", "\"", "\0", "\r", "\u20AC", "NaN", " 7 ", "0x10"];

    private static readonly Func<byte[], Random, byte[]>[] All =
    [
        FlipByte, FlipByte, CutOff, DropLine, DoubleLine, SwapLines, DropQuote, AddQuote, SwapColumns, ChangeDelimiter, ChangeDelimiterOfLine,
        ChangeDigit, ChangeDigit, ChangeField, DropField, BlankLine, ToUtf8, ToLatin, ToUtf16, AddMark, CarriageReturns,
    ];

    internal static byte[] Apply(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            bytes = All[random.Next(All.Length)](bytes, random);
        return bytes;
    }

    private static byte[] FlipByte(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
            return bytes;
        var result = bytes.ToArray();
        result[random.Next(result.Length)] = (byte)random.Next(256);
        return result;
    }

    private static byte[] CutOff(byte[] bytes, Random random) => bytes[..random.Next(bytes.Length + 1)];

    private static byte[] DropLine(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) => lines.RemoveAt(at));

    private static byte[] DoubleLine(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) => lines.Insert(random.Next(lines.Count), lines[at]));

    private static byte[] SwapLines(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) =>
    {
        var other = random.Next(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    });

    private static byte[] BlankLine(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) => lines.Insert(at, ""));

    private static byte[] DropQuote(byte[] bytes, Random random)
    {
        var quotes = bytes.Index().Where(b => b.Item == '"').Select(b => b.Index).ToList();
        return quotes.Count == 0 ? bytes : [.. bytes.Where((_, i) => i != quotes[bytes.Length % quotes.Count])];
    }

    private static byte[] AddQuote(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], (byte)'"', .. bytes[at..]];
    }

    private static byte[] SwapColumns(byte[] bytes, Random random)
    {
        var delimiter = Delimiter(bytes);
        var (one, other) = (random.Next(8), random.Next(8));
        return Lines(bytes, random, (lines, _) =>
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var fields = lines[i].Split(delimiter);
                if (one < fields.Length && other < fields.Length)
                    (fields[one], fields[other]) = (fields[other], fields[one]);
                lines[i] = string.Join(delimiter, fields);
            }
        });
    }

    private static byte[] ChangeDelimiter(byte[] bytes, Random random) =>
        Latin.GetBytes(Latin.GetString(bytes).Replace(Delimiter(bytes), ";,\t|"[random.Next(4)]));

    private static byte[] ChangeDelimiterOfLine(byte[] bytes, Random random) =>
        Lines(bytes, random, (lines, at) => lines[at] = lines[at].Replace(Delimiter(bytes), ";,\t|"[random.Next(4)]));

    private static byte[] ChangeDigit(byte[] bytes, Random random)
    {
        var digits = bytes.Index().Where(b => b.Item is >= (byte)'0' and <= (byte)'9').Select(b => b.Index).ToList();
        if (digits.Count == 0)
            return bytes;
        var result = bytes.ToArray();
        result[digits[random.Next(digits.Count)]] = (byte)('0' + random.Next(10));
        return result;
    }

    private static byte[] ChangeField(byte[] bytes, Random random) => Fields(bytes, random, (fields, at) => fields[at] = Oddities[random.Next(Oddities.Length)]);

    private static byte[] DropField(byte[] bytes, Random random) => Fields(bytes, random, (fields, at) => fields.RemoveAt(at));

    private static byte[] ToUtf8(byte[] bytes, Random random) => Encoding.UTF8.GetBytes(Latin.GetString(bytes));

    private static byte[] ToLatin(byte[] bytes, Random random) => Latin.GetBytes(Encoding.UTF8.GetString(bytes));

    private static byte[] ToUtf16(byte[] bytes, Random random) => Encoding.Unicode.GetBytes(Latin.GetString(bytes));

    private static byte[] AddMark(byte[] bytes, Random random) => [0xEF, 0xBB, 0xBF, .. bytes];

    private static byte[] CarriageReturns(byte[] bytes, Random random) => Latin.GetBytes(Latin.GetString(bytes).Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal));

    private static byte[] Lines(byte[] bytes, Random random, Action<List<string>, int> change)
    {
        var lines = Latin.GetString(bytes).Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return Latin.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Fields(byte[] bytes, Random random, Action<List<string>, int> change)
    {
        var delimiter = Delimiter(bytes);
        return Lines(bytes, random, (lines, at) =>
        {
            var fields = lines[at].Split(delimiter).ToList();
            change(fields, random.Next(fields.Count));
            lines[at] = string.Join(delimiter, fields);
        });
    }

    private static char Delimiter(byte[] bytes) => new[] { ';', ',', '\t', '|' }.MaxBy(d => bytes.Count(b => b == d));
}
