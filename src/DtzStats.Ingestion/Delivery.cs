using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion;

/// <summary>Files that belong together: those that one source.json describes, a table of CBS with its codes, or a single file.</summary>
/// <param name="Source">Null where no source.json stands beside the file.</param>
/// <param name="Files">Full paths, in ordinal order.</param>
internal sealed record Delivery(string Path, SourceDescription? Source, IReadOnlyList<string> Files)
{
    /// <summary>That it is a single file that lies in a folder beside others: then it may be no table, and is passed over.</summary>
    internal bool IsBesideOthers { get; init; }

    /// <summary>Full paths of what lies beside it in the folder and is no table by its name: a PDF, a picture.</summary>
    internal IReadOnlyList<string> Documents { get; init; } = [];
}
