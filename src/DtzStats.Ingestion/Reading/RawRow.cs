namespace DtzStats.Ingestion.Reading;

/// <summary>The fields of one row as text, and the line of the file on which the row starts.</summary>
internal sealed record RawRow(IReadOnlyList<string> Fields, int Line)
{
    /// <summary>By field, whether the file has it as a number and not as text; empty: all are text.</summary>
    internal IReadOnlyList<bool> Numbers { get; init; } = [];
}
