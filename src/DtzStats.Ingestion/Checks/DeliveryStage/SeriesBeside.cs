using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A delivered series with what was there before: by year the value that will stand, whether delivered or kept. Used
/// again for the next series.
/// </summary>
internal sealed class SeriesBeside
{
    private YearValue[] _years = new YearValue[32];
    private CodedObservation[] _delivered = new CodedObservation[32];
    private int _count;

    internal ObservationKey Key { get; private set; }

    /// <summary>That the database had the series, in whatever years.</summary>
    internal bool HasBefore { get; private set; }

    /// <summary>By year; lives until the next series.</summary>
    internal ReadOnlySpan<YearValue> Years => _years.AsSpan(0, _count);

    /// <summary>The observation of a year that is delivered.</summary>
    internal ref readonly CodedObservation CellOf(in YearValue year) => ref _delivered[year.Index];

    internal void Set(ReadOnlySpan<CodedObservation> delivered, StoredSeries? before)
    {
        var stored = before?.Cells ?? [];
        (Key, HasBefore, _count) = (delivered[0].Key, before is not null, 0);
        if (_years.Length < delivered.Length + stored.Count)
            _years = new YearValue[(delivered.Length + stored.Count) * 2];
        if (_delivered.Length < delivered.Length)
            _delivered = new CodedObservation[delivered.Length * 2];
        delivered.CopyTo(_delivered);
        var next = 0;
        for (var i = 0; i < delivered.Length; i++)
        {
            ref readonly var cell = ref delivered[i];
            for (; next < stored.Count && stored[next].Year < cell.Key.Year; next++)
                Keep(stored[next]);
            var old = next < stored.Count && stored[next].Year == cell.Key.Year ? ValueOf(stored[next++].Number) : double.NaN;
            _years[_count++] = new YearValue(cell.Key.Year, i, ValueOf(in cell), old);
        }

        for (; next < stored.Count; next++)
            Keep(stored[next]);
    }

    private void Keep(StoredCell cell) => _years[_count++] = new YearValue(cell.Year, YearValue.Kept, ValueOf(cell.Number), double.NaN);

    private static double ValueOf(decimal? number) => (double?)number ?? double.NaN;

    private static double ValueOf(in CodedObservation cell) =>
        !cell.Marks.HasValue ? double.NaN : cell.Marks.Decimals == 0 ? cell.Value : ValueOf(cell.Number);
}

/// <summary>One year of a series.</summary>
/// <param name="Index">Which of the delivered observations; <see cref="Kept"/> where the value was there before and stays.</param>
/// <param name="Value">Not a number where there is none.</param>
/// <param name="Old">What stood there before, where the delivery gives another; not a number if nothing did.</param>
internal readonly record struct YearValue(int Year, int Index, double Value, double Old)
{
    internal const int Kept = -1;

    internal bool IsDelivered => Index != Kept;

    internal bool HasValue => !double.IsNaN(Value);

    internal bool HasOld => !double.IsNaN(Old);
}
