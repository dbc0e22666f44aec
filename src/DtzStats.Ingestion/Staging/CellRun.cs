using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Staging;

/// <summary>Gathers the observations that one worker reads, and puts them away sorted by key whenever there are enough.</summary>
internal sealed class CellRun(Scratch scratch, RunList runs)
{
    /// <summary>Of 24 bytes each: 6 MB a worker, and as much to sort them in, however large the file.</summary>
    private const int Enough = 1 << 18;

    private CodedObservation[] _cells = new CodedObservation[1 << 10];
    private CodedObservation[] _sorted = [];
    private long[] _keys = [];
    private int[] _order = [];
    private int _count;

    internal void Add(CodedObservation cell)
    {
        if (_count == _cells.Length)
            Grow();
        _cells[_count++] = cell;
    }

    /// <summary>Puts away what was gathered.</summary>
    internal void Flush()
    {
        if (_count == 0)
            return;
        if (!IsSorted(_cells.AsSpan(0, _count)))
            Sort();
        var cells = _cells.AsSpan(0, _count);
        runs.Add(scratch.Add(MemoryMarshal.AsBytes(cells)), cells);
        _count = 0;
    }

    private void Grow()
    {
        if (_count < Enough)
            Array.Resize(ref _cells, _count * 2);
        else
            Flush();
    }

    /// <summary>
    /// Files are sorted, or several sorted ones beside each other (a measure a column); so the measures are set apart
    /// first, and what is not in order then is sorted as plain numbers, which is many times faster than as structures.
    /// </summary>
    private void Sort()
    {
        if (_sorted.Length < _cells.Length)
            (_sorted, _keys, _order) = (new CodedObservation[_cells.Length], new long[_cells.Length], new int[_cells.Length]);
        var starts = SetMeasuresApart();
        for (var m = 0; m < starts.Length - 1; m++)
            if (!IsSorted(_keys.AsSpan(starts[m]..starts[m + 1])))
                Array.Sort(_keys, _order, starts[m], starts[m + 1] - starts[m]);
        for (var i = 0; i < _count; i++)
            _sorted[i] = _cells[_order[i]];
        (_cells, _sorted) = (_sorted, _cells);
    }

    /// <returns>Where each measure starts, and one past the last.</returns>
    private int[] SetMeasuresApart()
    {
        var starts = new int[(1 << ObservationKey.MeasureBits) + 2];
        foreach (ref readonly var cell in _cells.AsSpan(0, _count))
            starts[cell.Key.Measure + 1]++;
        for (var m = 1; m < starts.Length; m++)
            starts[m] += starts[m - 1];
        var next = starts.AsSpan().ToArray();
        for (var i = 0; i < _count; i++)
        {
            var to = next[_cells[i].Key.Measure]++;
            (_order[to], _keys[to]) = (i, _cells[i].Key.Packed);
        }

        return starts;
    }

    private static bool IsSorted(ReadOnlySpan<CodedObservation> cells)
    {
        for (var i = 1; i < cells.Length; i++)
            if (cells[i].Key.Packed < cells[i - 1].Key.Packed)
                return false;
        return true;
    }

    private static bool IsSorted(ReadOnlySpan<long> keys)
    {
        for (var i = 1; i < keys.Length; i++)
            if (keys[i] < keys[i - 1])
                return false;
        return true;
    }
}
