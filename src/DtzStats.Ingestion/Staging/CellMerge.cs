using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Staging;

/// <summary>Brings sorted runs together, one series after another, in the order of the keys.</summary>
internal sealed class CellMerge
{
    private readonly PriorityQueue<RunReader, long> _waiting = new();
    private readonly List<CodedObservation> _series = [];

    /// <summary>The run whose next cell goes before those of all that wait; null after the last.</summary>
    private RunReader? _run;

    internal CellMerge(Scratch scratch, IEnumerable<Piece> runs)
    {
        foreach (var piece in runs)
            if (new RunReader(scratch, piece) is { IsDone: false } run)
                _waiting.Enqueue(run, run.Current.Key.Packed);
        _waiting.TryDequeue(out _run, out _);
    }

    /// <summary>Whether a cell of the series that came last is given twice.</summary>
    internal bool HasTwins { get; private set; }

    /// <summary>The next series: its observations by year, and of one year in the order of the files; empty after the last.</summary>
    internal ReadOnlySpan<CodedObservation> Next()
    {
        _series.Clear();
        if (_run is null)
            return [];
        var series = _run.Current.Key.Series;
        var parts = 0;
        for (; _run is { } run && run.Current.Key.Series == series; parts++)
        {
            do
            {
                _series.Add(run.Current);
                run.Advance();
            }
            while (!run.IsDone && run.Current.Key.Series == series);
            ChooseAfter(run);
        }

        var cells = CollectionsMarshal.AsSpan(_series);
        if (parts > 1)
            cells.Sort(ByYearFileAndLine);
        HasTwins = AreTwins(cells);
        if (HasTwins && parts == 1)
            cells.Sort(ByYearFileAndLine);
        return cells;
    }

    /// <summary>Nearly always the run goes on with the next series.</summary>
    private void ChooseAfter(RunReader run)
    {
        if (run.IsDone)
            _waiting.TryDequeue(out _run, out _);
        else if (_waiting.TryPeek(out _, out var first) && first < run.Current.Key.Packed)
            _run = _waiting.DequeueEnqueue(run, run.Current.Key.Packed);
    }

    private static bool AreTwins(ReadOnlySpan<CodedObservation> cells)
    {
        for (var i = 1; i < cells.Length; i++)
            if (cells[i].Key == cells[i - 1].Key)
                return true;
        return false;
    }

    private static int ByYearFileAndLine(CodedObservation a, CodedObservation b) =>
        (a.Key.Packed, a.File, a.Line).CompareTo((b.Key.Packed, b.File, b.Line));
}
