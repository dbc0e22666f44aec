using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Staging;

/// <summary>Gathers the observations that one worker reads, and puts them away sorted by key whenever there are enough.</summary>
internal sealed class CellRun(Scratch scratch, RunList runs)
{
    /// <summary>Of 24 bytes each: 1.5 MB a worker, which stays in its cache, however large the file.</summary>
    private const int Enough = 1 << 16;

    private readonly CellPacker _packer = new();
    private CodedObservation[] _cells = new CodedObservation[1 << 10];
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
        var cells = _cells.AsSpan(0, _count);
        _packer.Clear();
        if (IsSorted(cells))
            foreach (ref readonly var cell in cells)
                _packer.Add(cell);
        else
            foreach (var index in Order())
                _packer.Add(cells[index]);
        runs.Add(scratch.Add(_packer.Bytes), cells);
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
    /// <returns>The indices of the cells in the order of their keys.</returns>
    private ReadOnlySpan<int> Order()
    {
        if (_keys.Length < _count)
            (_keys, _order) = (new long[_cells.Length], new int[_cells.Length]);
        var starts = SetMeasuresApart();
        for (var m = 0; m < starts.Length - 1; m++)
            if (!IsSorted(_keys.AsSpan(starts[m]..starts[m + 1])))
                Array.Sort(_keys, _order, starts[m], starts[m + 1] - starts[m]);
        return _order.AsSpan(0, _count);
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
