using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>
/// The observations of one dataset, from which any series of it can be had. Two datasets never meet in one series, so
/// there is no way to ask for one.
/// </summary>
public sealed class DatasetView
{
    private readonly Codelists _codelists;
    private readonly Dictionary<string, SeriesAssembler> _assemblers;

    /// <param name="source">The latest delivery of the dataset.</param>
    /// <exception cref="ArgumentException">Two observations have the same measure, region, category and period.</exception>
    public DatasetView(SourceDescription source, Codelists codelists, IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        Source = source;
        Observations = observations;
        _codelists = codelists;
        _assemblers = observations.GroupBy(o => o.Measure).ToDictionary(g => g.Key, g => new SeriesAssembler(codelists.Sbi, g));
    }

    public SourceDescription Source { get; }

    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The series; without figures where the dataset has none for it.</summary>
    /// <param name="membersIn">
    /// The year whose composition a composite region has in all years; null: the present one. Either way all years
    /// are of the same members, so that they compare.
    /// </param>
    public Series SeriesOf(Measure measure, Region region, Category category, Period? membersIn = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var members = _codelists.Regions.MembersOf(region, membersIn);
        // An average of averages says nothing: there is no figure for a region of several.
        if (!measure.IsAdditive && members.Count > 1)
            return new Series(Source, measure, region, category, members, []);
        var figures = _assemblers.TryGetValue(measure.Code, out var assembler) ? assembler.Figures(members, category) : [];
        return new Series(Source, measure, region, category, members, figures);
    }

    /// <summary>The last year that has a value of a measure, or null.</summary>
    public Period? LastPeriod(string measure) =>
        Observations.Where(o => o.Measure == measure && o.Value is not null).Select(o => (Period?)o.Period).Max();

    /// <summary>The sections for which the dataset has the measure, in the order of the classification.</summary>
    public IReadOnlyList<Category> SectionsOf(string measure)
    {
        var codes = Observations.Where(o => o.Measure == measure).Select(o => o.Category).ToHashSet();
        return [.. _codelists.Sbi.Sections.Where(c => codes.Contains(c.Code))];
    }
}
