using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion;

/// <summary>Files that belong together: those that one source.json describes, a table of CBS with its codes, or a single file.</summary>
/// <param name="Source">Null where no source.json stands beside the file.</param>
/// <param name="Files">Full paths, in ordinal order.</param>
internal sealed record Delivery(string Path, SourceDescription? Source, IReadOnlyList<string> Files);
