using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Finds the header among the first rows of a table.</summary>
internal static class Header
{
    /// <summary>
    /// The rows from the header on: lines of a single text above it are titles. Empty where no row has more than one
    /// field.
    /// </summary>
    internal static IReadOnlyList<RawRow> From(IReadOnlyList<RawRow> rows)
    {
        var width = rows.Where(IsTable).Select(r => r.Fields.Count).DefaultIfEmpty().Max();
        var first = rows.TakeWhile(r => !IsTable(r) || r.Fields.Count < Math.Min(width, 2)).Count();
        return [.. rows.Skip(first)];
    }

    /// <summary>Lines above the header: the title of the table.</summary>
    internal static IReadOnlyList<string> Titles(IReadOnlyList<RawRow> rows) =>
        [.. rows.TakeWhile(r => !IsTable(r)).SelectMany(r => r.Fields.Where(f => f.Length > 0).Take(1))];

    /// <summary>Whether a row is part of a table: more than one of its fields holds something.</summary>
    internal static bool IsTable(RawRow row) => row.Fields.Count(f => !string.IsNullOrWhiteSpace(f)) > 1;
}
