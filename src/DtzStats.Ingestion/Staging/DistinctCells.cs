using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Staging;

/// <summary>The cells of a delivery, one series after another in the order of the keys; of a cell that is given twice, the first.</summary>
/// <param name="twice">Told of each cell that is given again: the first, and the one that comes later. Null: nobody is.</param>
internal sealed class DistinctCells(CellMerge merge, Action<CodedObservation, CodedObservation>? twice = null)
{
    private readonly List<CodedObservation> _cells = [];

    /// <summary>The next series by year, until the one after it is asked for; empty after the last.</summary>
    internal ReadOnlySpan<CodedObservation> Next()
    {
        var all = merge.Next();
        if (!merge.HasTwins)
            return all;
        _cells.Clear();
        foreach (ref readonly var cell in all)
            if (_cells.Count == 0 || _cells[^1].Key != cell.Key)
                _cells.Add(cell);
            else
                twice?.Invoke(_cells[^1], cell);
        return CollectionsMarshal.AsSpan(_cells);
    }
}
