namespace DtzStats.Core.Analysis.Shifts;

/// <summary>Two years of a shift-share analysis, with the totals that its sectors are held against.</summary>
/// <param name="from">The place of the earlier year in each sector's lists.</param>
/// <param name="to">The place of the later year.</param>
internal sealed class YearPair(IReadOnlyList<SectorCounts> sectors, int from, int to)
{
    private readonly decimal _region = sectors.Sum(s => s.Region[from]);
    private readonly decimal _referenceFrom = sectors.Sum(s => s.Reference[from]);
    private readonly decimal _referenceTo = sectors.Sum(s => s.Reference[to]);

    internal bool HasReference => _referenceFrom > 0;

    internal Effects Dunn(SectorCounts sector)
    {
        var (start, end, referenceStart) = (sector.Region[from], sector.Region[to], sector.Reference[from]);
        var asWhole = start * _referenceTo / _referenceFrom;
        // The region's own growth rate does not exist for a base of zero; where it would have ended does.
        var asSector = referenceStart == 0 ? asWhole : start * sector.Reference[to] / referenceStart;
        return new Effects(end - start, asWhole - start, asSector - asWhole, end - asSector, 0, referenceStart == 0 && start > 0);
    }

    internal Effects Esteban(SectorCounts sector)
    {
        var dunn = Dunn(sector);
        if (sector.Region[from] == 0 || dunn.IsUnsplit)
            return dunn with { IsUnsplit = true };
        var asReference = _region * sector.Reference[from] / _referenceFrom;
        var regional = dunn.Regional * asReference / sector.Region[from];
        return dunn with { Regional = regional, Allocation = dunn.Regional - regional };
    }
}
