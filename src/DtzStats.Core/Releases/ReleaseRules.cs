using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;

namespace DtzStats.Core.Releases;

/// <summary>What may be published of all datasets, and what is different for some.</summary>
/// <param name="Disclosure">For every dataset of which the publisher has not published these figures itself.</param>
/// <param name="RoundTo">
/// What counts of such datasets are rounded to: 10, since the licence of LISA asks for tens. 1: not at all. A count that the file
/// already rounds as coarsely stays as it is.
/// </param>
/// <param name="Datasets">By code; what is null there is as for all.</param>
public sealed record ReleaseRules(DisclosureRules Disclosure, int RoundTo, IReadOnlyDictionary<string, DatasetRules> Datasets)
{
    public static ReleaseRules Default { get; } = new(new DisclosureRules(), 10, new Dictionary<string, DatasetRules>());

    /// <summary>Whether all figures of a dataset may be published as they are, but for what its publisher withholds.</summary>
    public bool IsPublic(SourceDescription source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Datasets.GetValueOrDefault(source.Dataset)?.IsPublic ?? source.IsPublic;
    }

    /// <summary>What counts of a dataset are rounded to; 1: as they are.</summary>
    public int RoundingOf(SourceDescription source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Datasets.GetValueOrDefault(source.Dataset)?.RoundTo ?? (IsPublic(source) ? 1 : RoundTo);
    }
}

/// <summary>What is different for one dataset; null: as for all.</summary>
/// <param name="IsPublic">That its publisher has published these very figures.</param>
public sealed record DatasetRules(bool? IsPublic, int? RoundTo);
