namespace DtzStats.Storage.Cells;

/// <summary>One year of a series as it stands in the database.</summary>
/// <param name="Value">In the smallest unit; 0 where there is none.</param>
/// <param name="File">Number of the file in the database.</param>
public readonly record struct StoredCell(int Year, long Value, int Line, ObservationMarks Marks, long File)
{
    /// <summary>In the measure's unit; null where there is none.</summary>
    public decimal? Number => Marks.HasValue ? StoredValue.ToDecimal(Value, Marks.Decimals) : null;
}

/// <summary>The years of one series as they stand in the database.</summary>
/// <param name="Series">The key without its year, as <see cref="Keys.ObservationKey.Series"/>.</param>
public sealed record StoredSeries(long Series, IReadOnlyList<StoredCell> Cells)
{
    /// <summary>What the series is about; its year says nothing.</summary>
    public Keys.ObservationKey Key => Keys.ObservationKey.OfSeries(Series);
}
