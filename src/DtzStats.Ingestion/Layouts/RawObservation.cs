namespace DtzStats.Ingestion.Layouts;

/// <summary>One value as a file gives it: all text, with the columns that the texts stood in.</summary>
/// <param name="RegionCode">Where the file gives code and name both; else null.</param>
/// <param name="Category">Null where the file does not tell industries apart: all activities.</param>
/// <param name="Status">Null where the file has no column for it.</param>
internal sealed record RawObservation(
    int Line,
    Cell Region,
    Cell? RegionCode,
    Cell Period,
    Cell? Category,
    string Measure,
    Cell Value,
    Cell? Status = null);

/// <summary>A field and the heading of its column.</summary>
internal readonly record struct Cell(string Column, string Text);
