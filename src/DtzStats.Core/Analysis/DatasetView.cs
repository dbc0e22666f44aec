using System.Collections.Concurrent;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Analysis;

/// <summary>
/// The observations of one dataset, from which any series of it can be had. Two datasets never meet in one series, so
/// there is no way to ask for one.
/// </summary>
public sealed class DatasetView
{
    private readonly Codelists _codelists;
    private readonly Publication? _publication;
    private readonly SourceDescription _source;
    private readonly Dictionary<string, SeriesAssembler> _assemblers;

    /// <summary>Analyses ask for the same series many times.</summary>
    private readonly ConcurrentDictionary<(Measure Measure, string Region, string Category, Membership Membership), Series> _series = new();

    /// <param name="source">The latest delivery of the dataset.</param>
    /// <param name="observations">Exact, as they were read.</param>
    /// <param name="publication">What of them readers may see; null: all, as they are.</param>
    /// <exception cref="ArgumentException">Two observations have the same measure, region, category and period.</exception>
    public DatasetView(SourceDescription source, Codelists codelists, IReadOnlyList<Observation> observations, Publication? publication = null)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentNullException.ThrowIfNull(observations);
        (_codelists, _publication, _source) = (codelists, publication, source);
        Source = publication?.Of(source) ?? source;
        Observations = publication is null ? observations : [.. observations.Select(o => publication.Of(o, source))];
        _assemblers = observations.GroupBy(o => o.Measure).ToDictionary(g => g.Key, g => new SeriesAssembler(codelists.Sbi, g));
    }

    /// <summary>The latest delivery, as it is described to who may see this view.</summary>
    public SourceDescription Source { get; }

    /// <summary>As whoever may see this view sees them.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The series, rounded and with withheld figures left out where this is a view for readers; without figures where the dataset has none for it.</summary>
    /// <param name="membership">
    /// The composition of a composite region: the present one, or that of some year, in all years, so that they compare; or as
    /// it was, with a series break in each year in which members joined or left.
    /// </param>
    public Series SeriesOf(Measure measure, Region region, Category category, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(category);
        var chosen = region.Level == RegionLevel.Composite ? membership : Membership.Present;
        return _series.GetOrAdd((measure, region.Code, category.Code, chosen), _ =>
        {
            var exact = Assemble(measure, region, category, chosen);
            return _publication?.Of(exact) ?? exact;
        });
    }

    private Series Assemble(Measure measure, Region region, Category category, Membership chosen)
    {
        var members = _codelists.Regions.MembersOf(region, chosen);
        var series = new Series(_source, measure, region, category, members, []) { Membership = chosen };
        // An average of averages says nothing: there is no figure for a region of several.
        if ((!measure.IsAdditive && members.Count > 1) || !_assemblers.TryGetValue(measure.Code, out var assembler))
            return series;
        return chosen.IsAsItWas ? AsItWas(series, assembler) : series with { Figures = assembler.Figures(members, category) };
    }

    private Series AsItWas(Series series, SeriesAssembler assembler)
    {
        IReadOnlyList<Region> MembersIn(Period year) => _codelists.Regions.MembersOf(series.Region, Membership.In(year));
        var figures = assembler.Figures(MembersIn, series.Category);
        return series with
        {
            Members = [.. figures.SelectMany(f => MembersIn(f.Period)).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)],
            Figures = figures,
            MembershipBreaks = MembershipBreak.Between([.. figures.Select(f => f.Period)], MembersIn),
        };
    }

    /// <summary>The last year in which a region, or any member of it, has a value of a measure, or null.</summary>
    public Period? LastPeriod(string measure, Region region)
    {
        var members = _codelists.Regions.MembersOf(region).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        return Observations.Where(o => o.Measure == measure && o.Value is not null && members.Contains(o.Region)).Select(o => (Period?)o.Period).Max();
    }

    /// <summary>
    /// The industries of a measure that together make up all activities, none within another: sections where all of some
    /// regions have them, groups where one of them has only those, which are summed for the others.
    /// </summary>
    /// <param name="regions">Those that are to be compared; null: all of the dataset.</param>
    public ActivityParts SectorsOf(string measure, IReadOnlyList<Region>? regions = null, Membership membership = default)
    {
        var (sbi, members) = (_codelists.Sbi, regions?.SelectMany(r => _codelists.Regions.MembersOf(r, membership)).Select(r => r.Code).ToHashSet());
        var ofRegions = Observations.Where(o => o.Measure == measure && members?.Contains(o.Region) != false)
            .GroupBy(o => o.Region, o => o.Category).Select(g => g.ToHashSet()).ToList();
        var ofAny = ofRegions.SelectMany(c => c).ToHashSet();
        var ofAll = members is null ? ofAny : ofRegions.Select(WithGroups).Aggregate(ofAny.ToHashSet(), (all, own) => [.. all.Intersect(own)]);
        var common = CategoryCover.Of(sbi.Total, ofAll, sbi);
        // What one of them lacks altogether is still an industry of the others.
        var rest = CategoryCover.Of(sbi.Total with { Members = common.Open }, ofAny, sbi);
        var parts = common.Parts.Concat(rest.Parts).ToHashSet();
        return new ActivityParts(
            sbi.Total,
            [.. sbi.All.Where(c => parts.Contains(c.Code)).OrderBy(c => c.Members.Count > 0 ? c.Members[0] : c.Code, StringComparer.Ordinal)],
            [.. rest.Open.Except(SeriesAssembler.SeldomCounted).Select(c => sbi[c])]);
    }

    /// <summary>With the groups that can be summed from the sections that are there.</summary>
    private HashSet<string> WithGroups(HashSet<string> published) =>
        [.. published, .. _codelists.Sbi.All.Where(c => c.Level == CategoryLevel.Group && c.Members.Except(SeriesAssembler.SeldomCounted).All(published.Contains)).Select(c => c.Code)];

    /// <summary>The sections for which the dataset has the measure, in the order of the classification.</summary>
    public IReadOnlyList<Category> SectionsOf(string measure)
    {
        var codes = Observations.Where(o => o.Measure == measure).Select(o => o.Category).ToHashSet();
        return [.. _codelists.Sbi.Sections.Where(c => codes.Contains(c.Code))];
    }
}
