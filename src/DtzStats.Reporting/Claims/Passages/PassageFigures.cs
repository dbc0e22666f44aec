using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>The series of the report's dataset that passages are made from.</summary>
internal sealed class PassageFigures(EditionRequest request)
{
    private readonly Measure _jobs = StateOfTheRegion.MeasureOf(request, "jobs");

    internal Series Jobs(Region region) => Jobs(region, request.Codelists.Sbi.Total);

    internal Series Jobs(Region region, Category category) => request.View.SeriesOf(_jobs, region, category);

    internal Series Establishments(Region region) =>
        request.View.SeriesOf(StateOfTheRegion.MeasureOf(request, "establishments"), region, request.Codelists.Sbi.Total);

    /// <summary>Growth beside that of another region, and why it differs.</summary>
    internal IEnumerable<Claim> Beside(Series own, Region reference)
    {
        if (reference.Code == own.Region.Code)
            return [];
        var other = Jobs(reference, own.Category);
        var parts = request.View.SectorsOf(_jobs.Code, [own.Region, reference]);
        var shift = own.Category.Level == CategoryLevel.Total && parts.Sectors.Count > 1
            ? ShiftClaim.Of(own, other, RegionShift.Of(request.View, _jobs, own.Region, reference, request.Since, request.Year, parts, ShiftShareMethod.Dunn), request.Since, request.Year) : null;
        return Candidates.Beside(own, other, request.Since, request.Year).Concat(Candidates.Present(shift));
    }

    /// <summary>The largest industry, the one that changed most, those of which the share changed, and those that are strong beside the reference.</summary>
    internal IEnumerable<Claim> Structure(Region region, Region? reference)
    {
        var parts = request.View.SectorsOf(_jobs.Code, [region]);
        var (whole, sectors) = (Jobs(region), parts.Sectors.Select(s => Jobs(region, s)).ToList());
        var claims = Candidates.Present(sectors.Select(s => ShareClaim.Of(s, whole, request.Since, request.Year)));
        if (parts.AreWhole(request.View, _jobs, region, request.Year))
            claims = claims.Concat(Candidates.Present(LargestSectorClaim.Of(sectors, whole, request.Year), GreatestChangeClaim.Of(sectors, request.Since, request.Year)));
        return reference is null || reference.Code == region.Code ? claims : claims.Concat(Candidates.Present(sectors.Select(s =>
            SpecialisationClaim.Of(s, whole, Jobs(reference, s.Category), Jobs(reference), request.Year))));
    }

    /// <summary>The claims that matter most for what a series counts in the year of the report.</summary>
    /// <param name="alsoBasic">Topics that are told whatever else weighs.</param>
    internal Passage Tell(IEnumerable<Claim> claims, Series about, int count, Words words, params IReadOnlyList<ClaimTopic> alsoBasic) =>
        ClaimSelection.Tell(ClaimSelection.Of(claims, about.At(request.Year)?.Value ?? 0, count, alsoBasic), words);
}
