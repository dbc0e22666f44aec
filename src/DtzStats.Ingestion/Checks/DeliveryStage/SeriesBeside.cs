using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A delivered series with what was there before: by year the value that will stand, whether delivered or kept. Used
/// again for the next series.
/// </summary>
internal sealed class SeriesBeside
{
    private readonly List<YearValue> _years = [];

    internal ObservationKey Key { get; private set; }

    /// <summary>By year; lives until the next series.</summary>
    internal ReadOnlySpan<YearValue> Years => CollectionsMarshal.AsSpan(_years);

    internal void Set(ReadOnlySpan<CodedObservation> delivered, StoredSeries? before)
    {
        Key = delivered[0].Key;
        _years.Clear();
        var (next, stored) = (0, before?.Cells ?? []);
        foreach (ref readonly var cell in delivered)
        {
            for (; next < stored.Count && stored[next].Year < cell.Key.Year; next++)
                Keep(stored[next]);
            double? old = null;
            if (next < stored.Count && stored[next].Year == cell.Key.Year)
                old = (double?)stored[next++].Number;
            _years.Add(new YearValue(cell.Key.Year, ValueOf(cell), old, cell));
        }

        for (; next < stored.Count; next++)
            Keep(stored[next]);
    }

    private void Keep(StoredCell cell) => _years.Add(new YearValue(cell.Year, (double?)cell.Number ?? double.NaN, null, null));

    private static double ValueOf(in CodedObservation cell) =>
        !cell.Marks.HasValue ? double.NaN : cell.Marks.Decimals == 0 ? cell.Value : (double)cell.Number!.Value;
}

/// <summary>One year of a series.</summary>
/// <param name="Value">Not a number where there is none.</param>
/// <param name="Old">What stood there before, where the delivery gives another; null if nothing did.</param>
/// <param name="Delivered">The delivered observation; null where the value was there before and stays.</param>
internal readonly record struct YearValue(int Year, double Value, double? Old, CodedObservation? Delivered)
{
    internal bool HasValue => !double.IsNaN(Value);
}
