using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary>All series that a structure is made of, so that none can be provisional without a word.</summary>
internal static class StructureInputs
{
    /// <summary>
    /// Total and sectors of each region, and jobs and establishments of the first where both are known, for the average size.
    /// </summary>
    internal static IReadOnlyList<Series> Of(SeriesRequest request, DatasetView view, IReadOnlyList<Region> regions, IReadOnlyList<Category> sectors, Period year, Codelists codelists)
    {
        var inputs = regions.SelectMany(r => sectors.Prepend(codelists.Sbi.Total).Select(c => view.SeriesOf(request.Measure, r, c, request.Membership)));
        List<Series> sizes = [.. ((string[])["jobs", "establishments"]).Select(m => view.SeriesOf(codelists.Measures.Find(m)!, regions[0], codelists.Sbi.Total, request.Membership))];
        return [.. inputs, .. sizes.TrueForAll(s => s.At(year)?.Value is not null) ? sizes : []];
    }
}
