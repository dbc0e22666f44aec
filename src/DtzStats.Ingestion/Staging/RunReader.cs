using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Staging;

/// <summary>Reads a sorted run from its scratch, cell by cell, as <see cref="CellPacker"/> put it there.</summary>
internal sealed class RunReader
{
    private const int Batch = 1 << 14;

    private readonly Scratch _scratch;
    private readonly Piece _piece;
    private readonly byte[] _bytes;
    private int _read;
    private int _end;
    private int _next;
    private int _step;
    private CodedObservation _current;

    internal RunReader(Scratch scratch, Piece piece)
    {
        (_scratch, _piece) = (scratch, piece);
        // What is in memory is read where it stands.
        (_bytes, _read, _next, _end) = piece.Array is { } array
            ? (array, piece.Length, (int)piece.Offset, (int)piece.Offset + piece.Length)
            : (new byte[Batch], 0, 0, 0);
        Advance();
    }

    internal bool IsDone { get; private set; }

    internal ref readonly CodedObservation Current => ref _current;

    internal void Advance()
    {
        if (_end - _next < CellPacker.LargestCell && _read < _piece.Length)
            Fill();
        if (_next == _end)
        {
            IsDone = true;
            return;
        }

        var expected = _bytes[_next++];
        var key = _current.Key.Packed + ((expected & CellPacker.NextYear) != 0 ? 1 : (long)Take());
        if ((expected & CellPacker.SameStep) == 0)
            _step = (int)TakeSigned();
        var (file, marks) = (_current.File, _current.Marks);
        if ((expected & CellPacker.SameOrigin) == 0)
        {
            var origin = (uint)Take();
            (file, marks) = ((short)(origin >> 16), new ObservationMarks((ushort)origin));
        }

        _current = new CodedObservation(new ObservationKey(key), _current.Value + TakeSigned(), _current.Line + _step, file, marks);
    }

    private void Fill()
    {
        var rest = _bytes.AsSpan(_next, _end - _next);
        rest.CopyTo(_bytes);
        var read = _scratch.Read(_piece, _read, _bytes.AsSpan(rest.Length));
        (_read, _end, _next) = (_read + read, rest.Length + read, 0);
    }

    private long TakeSigned()
    {
        var number = Take();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ulong Take()
    {
        ulong number = _bytes[_next++];
        if (number < 0x80)
            return number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            ulong more = _bytes[_next++];
            number |= (more & 0x7F) << shift;
            if (more < 0x80)
                return number;
        }
    }
}
