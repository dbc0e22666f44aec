namespace DtzStats.Ingestion.Layouts;

/// <summary>What one row says, all as text, with the columns that the texts stood in.</summary>
/// <param name="RegionCode">Where the file gives code and name both; else null.</param>
/// <param name="Category">Null where the file does not tell industries apart: all activities.</param>
/// <param name="Status">Null where the file has no column for it.</param>
/// <param name="Values">One a measure.</param>
internal sealed record RawRecord(
    int Line,
    Cell Region,
    Cell? RegionCode,
    Cell Period,
    Cell? Category,
    Cell? Status,
    IReadOnlyList<RawValue> Values);

/// <summary>The value of one measure; its code, or what the file calls it where that is unknown.</summary>
internal readonly record struct RawValue(string Measure, Cell Cell);

/// <summary>A field and the heading of its column.</summary>
internal readonly record struct Cell(string Column, string Text);
