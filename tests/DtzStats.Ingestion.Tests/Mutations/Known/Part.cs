using DtzStats.Ingestion.Tests.Mutations.Judging;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

internal enum Format
{
    Text,
    Sheet,
    Json,
}

/// <summary>One file of a delivery: rows that are known, and the bytes that became of them.</summary>
/// <param name="Rows">All rows, those of the header and titles too.</param>
/// <param name="IsSignDeclared">That something beside the cells says which sign stands before a fraction.</param>
/// <param name="IsFigures">Not so of codes.</param>
internal sealed record Part(string Name, List<List<string>> Rows, NumberStyle Style, bool IsSignDeclared = false, bool IsFigures = true, Format Format = Format.Text)
{
    internal Dialect Dialect { get; set; } = new(';', Quotes.WhereNeeded);

    /// <summary>The headings, and lines of a single text, as they were before anything was done to them.</summary>
    internal IReadOnlyList<string> Headings { get; private set; } = [];

    internal IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>Bytes that were damaged after they were written; null: as the rows say.</summary>
    internal byte[]? Damaged { get; set; }

    internal byte[] Bytes => Damaged ?? Format switch
    {
        Format.Sheet => SheetFile.Write(Rows, Style != NumberStyle.Plain),
        Format.Json => JsonFile.Write(Rows, Path.GetFileNameWithoutExtension(Name)),
        _ => Dialect.Write(Rows),
    };

    /// <summary>The rows as the bytes say; those of a sheet as they were put in.</summary>
    /// <exception cref="FormatException">The bytes cannot be read.</exception>
    internal IReadOnlyList<JudgedRow> Read() => Format switch
    {
        Format.Sheet => [.. Rows.Select((r, i) => new JudgedRow([.. r, .. Enumerable.Repeat("", Rows.Max(o => o.Count) - r.Count)], i + 1)).Where(r => r.Filled > 0)],
        Format.Json => JsonFile.Read(Bytes),
        _ => new StrictText(Dialect.Decode(Bytes), Dialect.Delimiter).Rows(),
    };

    /// <summary>From here on it may be damaged.</summary>
    internal void Remember() => (Headings, Lines) = ([.. Rows.Find(r => r.Count > 1) ?? []], [.. Rows.Where(r => r.Count == 1).Select(r => r[0])]);

    /// <summary>Lines have no number that all would agree on where line ends of several kinds stand.</summary>
    internal bool HasSureLines
    {
        get
        {
            if (Format == Format.Json)
                return false;
            var text = Format == Format.Text ? Dialect.Decode(Bytes) : "";
            var returns = text.Count(c => c == '\r');
            return returns == 0 || returns == text.Count(c => c == '\n') && text.Split("\r\n").Length == returns + 1;
        }
    }

    /// <summary>That the last line goes on where it was cut off, for all that anyone can see.</summary>
    internal bool EndsOpen => Format == Format.Text && Dialect.Decode(Bytes) is [.., not ('\n' or '\r' or '"')] && Read() is [.., { Fields.Count: > 1 }];
}
