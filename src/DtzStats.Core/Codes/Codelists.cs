using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Codes;

/// <summary>Everything that a code in a file or on the command line can mean.</summary>
public sealed record Codelists(
    RegionList Regions,
    Classification Sbi,
    IReadOnlyList<SectorGroup> SectorGroups,
    MeasureList Measures);
