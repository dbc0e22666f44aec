using System.Text;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Storage.Cells;

namespace DtzStats.Storage;

/// <summary>A row of the table of series, or of those that were replaced, with codes for numbers.</summary>
internal sealed class SeriesRow
{
    internal const string Columns = """
        d.code AS Dataset, m.code AS Measure, r.code AS Region, c.code AS Category, s.file_id AS File, s.cells AS Cells
        """;

    internal const string Joins = """
        JOIN dataset d ON d.dataset_id = s.series_id >> 36
        JOIN code m ON m.kind = 'measure' AND m.code_id = (s.series_id >> 28) & 255
        JOIN code r ON r.kind = 'region' AND r.code_id = (s.series_id >> 14) & 16383
        JOIN code c ON c.kind = 'category' AND c.code_id = s.series_id & 16383
        """;

    /// <summary>All categories of a dataset, measure and region: a range of the key.</summary>
    internal const string OfRegion = """
        s.series_id BETWEEN (d.dataset_id << 36) + (m.code_id << 28) + (r.code_id << 14) AND (d.dataset_id << 36) + (m.code_id << 28) + (r.code_id << 14) + 16383
        """;

    public string Dataset { get; init; } = "";

    public string Measure { get; init; } = "";

    public string Region { get; init; } = "";

    public string Category { get; init; } = "";

    public long File { get; init; }

    public string Cells { get; init; } = "";

    internal IEnumerable<Observation> Observations(IReadOnlyDictionary<long, FileRow> files, Func<FileRow, bool> wanted)
    {
        foreach (var cell in Read())
            if (files.TryGetValue(cell.File, out var file) && wanted(file))
                yield return new Observation(
                    Measure,
                    Region,
                    Category,
                    new Period(cell.Year),
                    cell.Number,
                    cell.Marks.Status,
                    cell.Marks.Confidentiality,
                    new SourceLine(Dataset, file.Vintage, file.Name, cell.Line));
    }

    /// <summary>The years of the observations that have a value, without making them: of a region these are hundreds of series.</summary>
    internal IEnumerable<Period> YearsWithValue(IReadOnlyDictionary<long, FileRow> files, Func<FileRow, bool> wanted) =>
        Read().Where(c => c.Marks.HasValue && files.TryGetValue(c.File, out var file) && wanted(file)).Select(c => new Period(c.Year));

    private List<StoredCell> Read()
    {
        var cells = new List<StoredCell>();
        CellText.Read(Encoding.UTF8.GetBytes(Cells), File, cells);
        return cells;
    }
}

/// <summary>A file and the vintage that it came with.</summary>
internal sealed class FileRow
{
    public long Id { get; init; }

    public long VintageId { get; init; }

    public string Vintage { get; init; } = "";

    public string Name { get; init; } = "";
}
