using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The figures of the report's own dataset, as its sections ask for them.</summary>
internal sealed class EditionFigures
{
    private readonly Measure _jobs;
    private readonly Measure _establishments;

    internal EditionFigures(EditionRequest request)
    {
        Request = request;
        (_jobs, _establishments) = (StateOfTheRegion.MeasureOf(request, "jobs"), StateOfTheRegion.MeasureOf(request, "establishments"));
        Mark = StateOfTheRegion.MarkOf(request.View, Words);
        Members = [.. request.Codelists.Regions.MembersOf(request.Region).Where(r => r.Code != request.Region.Code)
            .OrderBy(r => r.Name.In(request.Language), StringComparer.Ordinal)];
        References = [.. ReferenceRegions.Candidates(request.Region, request.Codelists.Regions).Where(r => Jobs(r).At(request.Year)?.Value is not null)];
        Parts = PartsOf(Members.Prepend(request.Region));
    }

    internal EditionRequest Request { get; }

    internal Words Words => new(Request.Language);

    internal Language Language => Request.Language;

    /// <summary>What must be told of all these figures; null if nothing.</summary>
    internal string? Mark { get; }

    internal Category Total => Request.Codelists.Sbi.Total;

    /// <summary>The municipalities of the region by name; none where it is one itself.</summary>
    internal IReadOnlyList<Region> Members { get; }

    /// <summary>What the region can be compared with, the widest first; none where the dataset has the region alone.</summary>
    internal IReadOnlyList<Region> References { get; }

    /// <summary>The industries that the region and its municipalities are divided in.</summary>
    internal ActivityParts Parts { get; }

    internal Series Jobs(Region region) => Jobs(region, Total);

    internal Series Jobs(Region region, Category category) => Request.View.SeriesOf(_jobs, region, category);

    internal Series Establishments(Region region) => Establishments(region, Total);

    internal Series Establishments(Region region, Category category) => Request.View.SeriesOf(_establishments, region, category);

    internal ActivityParts PartsOf(IEnumerable<Region> regions) => Request.View.SectorsOf(_jobs.Code, [.. regions]);

    internal RegionStructure StructureOf(Region region, Region? reference, ActivityParts parts) =>
        RegionStructure.Of(Request.View, _jobs, region, reference, Request.Year, parts);

    internal RegionShift ShiftOf(Region region, Region reference, ActivityParts parts) =>
        RegionShift.Of(Request.View, _jobs, region, reference, Request.Since, Request.Year, parts, Core.Analysis.Shifts.ShiftShareMethod.Dunn);

    /// <summary>The line under a table of these series, in the years of the report.</summary>
    internal string SourceOf(params IEnumerable<Series> series) => SourceText.Line([.. series], Request.Since.Year, Request.Year.Year, Language);
}
