namespace DtzStats.Ingestion.Reading;

/// <summary>The fields of one row as text, and the line of the file on which the row starts.</summary>
internal sealed record RawRow(IReadOnlyList<string> Fields, int Line);
