using System.Text;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Changes;

/// <summary>What transport and disks do to files: to bytes, whatever they stand for.</summary>
internal static class ByteChanges
{
    private delegate (byte[] Bytes, string What)? Damage(byte[] bytes, Draw draw);

    private static readonly Damage[] Damages =
    [
        FlipByte, FlipByte, FlipBit, FlipBit, CutEnd, CutEnd, CutMiddle, DropByte, TurnBytes, DropQuote, DropQuote, AddQuote, AddDelimiter, ChangeDigit, ChangeDigit, ChangeDigit,
        DropLineEnd, TurnLineEnd, DropLine, SplitLine, ReadAsLatin, AsUtf16, AddZero,
    ];

    /// <summary>Something that happens to the bytes of a file.</summary>
    internal static Change? Any(KnownDelivery delivery, Part part, Draw draw)
    {
        if (part.Bytes.Length < 2 || draw.Of(Damages)(part.Bytes, draw) is not { } result)
            return null;
        part.Damaged = result.Bytes;
        return new Change(result.What);
    }

    internal static Change? BlankLine(KnownDelivery delivery, Part part, Draw draw)
    {
        if (part.Format != Format.Text || part.Damaged is not null)
            return null;
        var bytes = part.Bytes;
        var ends = Places(bytes, b => b == (byte)part.Dialect.LineEnd[^1]);
        if (ends.Count == 0)
            return null;
        var at = draw.Of<int>([.. ends]) + 1;
        part.Damaged = [.. bytes[..at], .. Encoding.ASCII.GetBytes(part.Dialect.LineEnd), .. bytes[at..]];
        return new Change($"a blank line at byte {at}", IsHarmless: part.IsFigures && at > ends[0] + 1);
    }

    /// <summary>Something that happens to a container: whole parts of it, or a bit.</summary>
    internal static (Func<byte[], byte[]> Damage, Change Change) OfContainer(Draw draw)
    {
        var (kind, place, to) = (draw.Below(3), draw.Below(10_000), (byte)draw.Below(256));
        int At(byte[] bytes) => (int)((long)bytes.Length * place / 10_000);
        Func<byte[], byte[]> damage = kind switch
        {
            0 => bytes => bytes[..At(bytes)],
            1 => bytes => [.. bytes[..At(bytes)], to, .. bytes[(At(bytes) + 1)..]],
            _ => bytes => [.. bytes[..At(bytes)], (byte)(bytes[At(bytes)] ^ (1 << (to % 8))), .. bytes[(At(bytes) + 1)..]],
        };
        return (damage, new Change($"container: {(kind == 0 ? "cut" : kind == 1 ? $"byte to {to}" : $"bit {to % 8} flipped")} at {place / 100.0}%"));
    }

    private static List<int> Places(byte[] bytes, Func<byte, bool> where) => [.. bytes.Index().Where(b => where(b.Item)).Select(b => b.Index)];

    private static (byte[], string)? At(byte[] bytes, Draw draw, Func<byte, bool> where, Func<byte, byte[]> by, string what)
    {
        var places = Places(bytes, where);
        if (places.Count == 0)
            return null;
        var at = draw.Of<int>([.. places]);
        return ([.. bytes[..at], .. by(bytes[at]), .. bytes[(at + 1)..]], $"{what} at byte {at}");
    }

    private static (byte[], string)? FlipByte(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, _ => [(byte)draw.Below(256)], "another byte");

    private static (byte[], string)? FlipBit(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, b => [(byte)(b ^ (1 << draw.Below(8)))], "a bit flipped");

    private static (byte[], string)? DropByte(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, _ => [], "a byte dropped");

    private static (byte[], string)? DropQuote(byte[] bytes, Draw draw) => At(bytes, draw, b => b == '"', _ => [], "a quote dropped");

    private static (byte[], string)? AddQuote(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, b => [(byte)'"', b], "a quote added");

    private static (byte[], string)? AddDelimiter(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, b => [(byte)draw.Of(';', ',', '\t', '|', '.'), b], "a delimiter added");

    private static (byte[], string)? ChangeDigit(byte[] bytes, Draw draw) => At(bytes, draw, b => b is >= (byte)'0' and <= (byte)'9', _ => [(byte)('0' + draw.Below(10))], "another digit");

    private static (byte[], string)? DropLineEnd(byte[] bytes, Draw draw) => At(bytes, draw, b => b is (byte)'\n' or (byte)'\r', _ => [], "a line end dropped");

    private static (byte[], string)? TurnLineEnd(byte[] bytes, Draw draw) => At(bytes, draw, b => b is (byte)'\n' or (byte)'\r', b => [(byte)(b == '\n' ? '\r' : '\n')], "a line end turned");

    private static (byte[], string)? SplitLine(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, b => [(byte)'\n', b], "a line end added");

    private static (byte[], string)? AddZero(byte[] bytes, Draw draw) => At(bytes, draw, _ => true, b => [0, b], "a zero byte added");

    private static (byte[], string)? CutEnd(byte[] bytes, Draw draw)
    {
        var at = draw.Chance(50) ? draw.Below(bytes.Length) : bytes.Length - 1 - draw.Below(Math.Min(40, bytes.Length - 1));
        return (bytes[..at], $"cut off at byte {at} of {bytes.Length}");
    }

    private static (byte[], string)? CutMiddle(byte[] bytes, Draw draw)
    {
        var at = draw.Below(bytes.Length);
        var end = Math.Min(bytes.Length, at + 1 + draw.Below(60));
        return ([.. bytes[..at], .. bytes[end..]], $"bytes {at} to {end} cut out");
    }

    private static (byte[], string)? TurnBytes(byte[] bytes, Draw draw)
    {
        var at = draw.Below(bytes.Length - 1);
        return ([.. bytes[..at], bytes[at + 1], bytes[at], .. bytes[(at + 2)..]], $"bytes {at} and {at + 1} swapped");
    }

    private static (byte[], string)? DropLine(byte[] bytes, Draw draw)
    {
        var ends = Places(bytes, b => b == '\n');
        if (ends.Count < 2)
            return null;
        var at = draw.Below(ends.Count - 1);
        return ([.. bytes[..(ends[at] + 1)], .. bytes[(ends[at + 1] + 1)..]], $"line {at + 2} dropped");
    }

    private static (byte[], string)? ReadAsLatin(byte[] bytes, Draw draw) => (Encoding.UTF8.GetBytes(Dialect.Latin.GetString(bytes)), "read as Latin-1 and written as UTF-8");

    private static (byte[], string)? AsUtf16(byte[] bytes, Draw draw) => (draw.Chance(50) ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Dialect.Decode(bytes))] : Encoding.Unicode.GetBytes(Dialect.Decode(bytes)), "written as UTF-16");
}
