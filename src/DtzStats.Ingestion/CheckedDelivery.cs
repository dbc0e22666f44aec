using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;
using DtzStats.Storage;

namespace DtzStats.Ingestion;

/// <summary>A delivery that was read and checked, and is ready to be imported if nothing failed.</summary>
/// <param name="Source">Null where it could not be told which source it is from; then something failed.</param>
/// <param name="Rows">Rows with figures, in all files.</param>
public sealed record CheckedDelivery(
    string Path,
    SourceDescription? Source,
    string Layout,
    IReadOnlyList<StoredFile> Files,
    IReadOnlyList<Observation> Observations,
    int Rows,
    FindingList Findings)
{
    public bool IsRefused => Findings.HasFailure;
}
