using DtzStats.Core.Periods;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Staging;

/// <summary>The sorted runs of a file or delivery, and which measures and years occur in them. Several threads may add at once.</summary>
internal sealed class RunList
{
    private readonly Lock _lock = new();
    private readonly List<Piece> _pieces = [];
    private readonly bool[] _measures = new bool[1 << ObservationKey.MeasureBits];
    private readonly bool[] _years = new bool[Period.LastYear - Period.FirstYear + 1];

    internal IReadOnlyList<Piece> Pieces => _pieces;

    internal IReadOnlySet<int> Measures => Indices(_measures, 0);

    internal IReadOnlySet<int> Years => Indices(_years, Period.FirstYear);

    internal void Add(Piece piece, ReadOnlySpan<CodedObservation> cells)
    {
        lock (_lock)
        {
            _pieces.Add(piece);
            foreach (ref readonly var cell in cells)
            {
                _measures[cell.Key.Measure] = true;
                _years[cell.Key.Year - Period.FirstYear] = true;
            }
        }
    }

    internal void Add(RunList other)
    {
        _pieces.AddRange(other._pieces);
        for (var i = 0; i < _measures.Length; i++)
            _measures[i] |= other._measures[i];
        for (var i = 0; i < _years.Length; i++)
            _years[i] |= other._years[i];
    }

    private static HashSet<int> Indices(bool[] flags, int first) => [.. flags.Index().Where(f => f.Item).Select(f => f.Index + first)];
}
