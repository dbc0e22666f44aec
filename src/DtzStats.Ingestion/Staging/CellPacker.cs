using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Staging;

/// <summary>
/// Sorted cells as bytes, each told by how it differs from the one before: two or three bytes instead of 24, as most are
/// the next year of a series, as many lines further as the one before, with nearly its value. <see cref="RunReader"/>
/// reads them back.
/// </summary>
internal sealed class CellPacker
{
    /// <summary>A sign of what is as expected, and four numbers that are not.</summary>
    internal const int LargestCell = 1 + (4 * LargestNumber);

    internal const byte NextYear = 1;
    internal const byte SameStep = 2;
    internal const byte SameOrigin = 4;

    private const int LargestNumber = 10;

    private byte[] _bytes = new byte[1 << 12];
    private int _length;
    private CodedObservation _last;
    private int _step;

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    internal void Clear() => (_length, _last, _step) = (0, default, 0);

    /// <param name="cell">In the order of the keys.</param>
    internal void Add(in CodedObservation cell)
    {
        if (_bytes.Length - _length < LargestCell)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        var (at, expected) = (_length++, (byte)0);
        var (later, step) = (cell.Key.Packed - _last.Key.Packed, cell.Line - _last.Line);
        if (later == 1)
            expected |= NextYear;
        else
            Put((ulong)later);
        if (step == _step)
            expected |= SameStep;
        else
            PutSigned(step);
        if (Origin(cell) == Origin(_last))
            expected |= SameOrigin;
        else
            Put(Origin(cell));
        PutSigned(cell.Value - _last.Value);
        _bytes[at] = expected;
        (_last, _step) = (cell, step);
    }

    /// <summary>File and marks as one number.</summary>
    private static uint Origin(in CodedObservation cell) => ((uint)(ushort)cell.File << 16) | cell.Marks.Bits;

    /// <summary>Small numbers of either sign become small numbers.</summary>
    private void PutSigned(long number) => Put((ulong)((number << 1) ^ (number >> 63)));

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    private void Put(ulong number)
    {
        for (; number >= 0x80; number >>= 7)
            _bytes[_length++] = (byte)(number | 0x80);
        _bytes[_length++] = (byte)number;
    }
}
