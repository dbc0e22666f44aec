using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Staging;

/// <summary>Reads a sorted run from its scratch, some at a time.</summary>
internal sealed class RunReader
{
    private const int Batch = 4096;

    private readonly Scratch _scratch;
    private readonly Piece _piece;
    private readonly CodedObservation[] _cells = new CodedObservation[Batch];
    private int _count;
    private int _next;
    private int _read;

    internal RunReader(Scratch scratch, Piece piece)
    {
        _scratch = scratch;
        _piece = piece;
        Fill();
    }

    internal bool IsDone => _next == _count;

    internal ref readonly CodedObservation Current => ref _cells[_next];

    internal void Advance()
    {
        if (++_next == _count)
            Fill();
    }

    private void Fill()
    {
        var read = _scratch.Read(_piece, _read, MemoryMarshal.AsBytes(_cells.AsSpan()));
        _read += read;
        _count = read / Unsafe.SizeOf<CodedObservation>();
        _next = 0;
    }
}
