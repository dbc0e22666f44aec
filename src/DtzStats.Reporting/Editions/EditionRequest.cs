using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Templates;

namespace DtzStats.Reporting.Editions;

/// <summary>What an edition is about and made from.</summary>
/// <param name="Region">The region of the report; its members get a line each.</param>
/// <param name="View">The dataset that the headline and all that goes with it comes from.</param>
/// <param name="Others">Other datasets with figures on the region; each gets a section of its own and is never mixed in.</param>
/// <param name="Vintages">The vintages that were loaded of all these datasets, for the list of sources.</param>
/// <param name="Since">The base year.</param>
/// <param name="Year">The year of the report.</param>
public sealed record EditionRequest(
    Region Region,
    DatasetView View,
    IReadOnlyList<DatasetView> Others,
    IReadOnlyList<Vintage> Vintages,
    Codelists Codelists,
    Period Since,
    Period Year,
    Language Language)
{
    /// <summary>Under what the figures are published.</summary>
    public ReleaseReference Release { get; init; } = ReleaseReference.Concept;

    /// <summary>Who works on the economy of the region; null where there is no list of them.</summary>
    public Ecosystem? Ecosystem { get; init; }

    /// <summary>The look, order and extra paragraphs that were asked for; null: as it comes.</summary>
    public EditionTemplate? Template { get; init; }

    /// <summary>What was revised since the last edition; null where that is not known.</summary>
    public RevisionsSince? Revisions { get; init; }

    /// <summary>Of municipalities, for a map; null: no map.</summary>
    public Boundaries? Boundaries { get; init; }
}
