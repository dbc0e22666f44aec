using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Layouts.Mappings;

namespace DtzStats.Ingestion;

/// <summary>What the user says of files beyond what stands in them.</summary>
/// <param name="Layout">The name of the layout to read them by; null: found out.</param>
/// <param name="Mapping">A description of the table, which goes before every layout; null: none.</param>
/// <param name="Dataset">The dataset that they are of, where no source.json says; null: found out.</param>
/// <param name="Vintage">The label of the vintage; null: as described, or the last year.</param>
/// <param name="Accepted">By code of a check, the reason for which its findings are accepted.</param>
/// <param name="DecimalSign">The sign before fractions, where the user declares it.</param>
public sealed record ImportOptions(
    string? Layout = null, Mapping? Mapping = null, string? Dataset = null, string? Vintage = null, IReadOnlyDictionary<string, string>? Accepted = null, DecimalSign DecimalSign = DecimalSign.None)
{
    public static ImportOptions None { get; } = new();

    /// <summary>That this program serves others meanwhile: one processor reads, however many there are.</summary>
    public bool IsBesideReaders { get; init; }
}
