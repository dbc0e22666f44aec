using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Staging;

/// <summary>Brings sorted runs together, one series after another, in the order of the keys.</summary>
internal sealed class CellMerge
{
    private readonly PriorityQueue<RunReader, long> _runs = new();
    private readonly List<CodedObservation> _series = [];

    internal CellMerge(Scratch scratch, IEnumerable<Piece> runs)
    {
        foreach (var run in runs)
            Enqueue(new RunReader(scratch, run));
    }

    /// <summary>The next series: its observations by year, and of one year in the order of the files; empty after the last.</summary>
    internal ReadOnlySpan<CodedObservation> Next()
    {
        _series.Clear();
        if (!_runs.TryPeek(out var first, out _))
            return [];
        var series = first.Current.Key.Series;
        var isSingle = true;
        while (_runs.TryPeek(out var run, out _) && run.Current.Key.Series == series)
        {
            isSingle &= _series.Count == 0;
            _runs.Dequeue();
            while (!run.IsDone && run.Current.Key.Series == series)
            {
                _series.Add(run.Current);
                run.Advance();
            }

            Enqueue(run);
        }

        var cells = CollectionsMarshal.AsSpan(_series);
        if (!isSingle || HasTies(cells))
            cells.Sort(ByYearFileAndLine);
        return cells;
    }

    private void Enqueue(RunReader run)
    {
        if (!run.IsDone)
            _runs.Enqueue(run, run.Current.Key.Packed);
    }

    private static bool HasTies(ReadOnlySpan<CodedObservation> cells)
    {
        for (var i = 1; i < cells.Length; i++)
            if (cells[i].Key == cells[i - 1].Key)
                return true;
        return false;
    }

    private static int ByYearFileAndLine(CodedObservation a, CodedObservation b) =>
        (a.Key.Packed, a.File, a.Line).CompareTo((b.Key.Packed, b.File, b.Line));
}
