using System.Collections.Concurrent;
using DtzStats.Core.Classifications;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>
/// Makes figures out of the observations of one measure in one dataset. What the source publishes is taken as it is;
/// what it does not publish is summed: a composite region from its members, a total or group from its sections, a
/// section from its divisions. A sum with a part missing has no value.
/// </summary>
public sealed class SeriesAssembler
{
    /// <summary>Households as employers and extraterritorial bodies: registers of employment leave them out.</summary>
    internal static readonly string[] SeldomCounted = ["T", "U"];

    private readonly Classification _classification;
    private readonly Dictionary<(string Region, string Category, Period Period), Observation> _observations;
    private readonly HashSet<string> _published;
    private readonly ILookup<(string Region, string Category), int> _years;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Category>> _components = new();
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _leaves = new();

    /// <exception cref="ArgumentException">Two observations have the same region, category and period.</exception>
    public SeriesAssembler(Classification classification, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        _classification = classification;
        _observations = observations.ToDictionary(o => (o.Region, o.Category, o.Period));
        _published = [.. _observations.Keys.Select(k => k.Category)];
        _years = _observations.Keys.ToLookup(k => (k.Region, k.Category), k => k.Period.Year);
    }

    /// <summary>
    /// One figure for each year from the first to the last in which any part is there; none if no part is.
    /// </summary>
    public IReadOnlyList<Figure> Figures(IReadOnlyList<Region> members, Category category)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Figures(members, _ => members, category);
    }

    /// <summary>The same for a region whose members differ by year.</summary>
    /// <param name="membersIn">The members in a year; none where the region did not exist, and then there is no figure or a missing one.</param>
    public IReadOnlyList<Figure> Figures(Func<Period, IReadOnlyList<Region>> membersIn, Category category)
    {
        var ever = _years.SelectMany(y => y).Distinct().SelectMany(y => membersIn(new Period(y))).DistinctBy(r => r.Code);
        return Figures(ever, membersIn, category);
    }

    /// <param name="ever">All that are members in some year.</param>
    private IReadOnlyList<Figure> Figures(IEnumerable<Region> ever, Func<Period, IReadOnlyList<Region>> membersIn, Category category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var leaves = Leaves(category);
        var years = ever.SelectMany(r => leaves.SelectMany(c => _years[(r.Code, c)].Where(y => membersIn(new Period(y)).Any(m => m.Code == r.Code)))).ToHashSet();
        if (years.Count == 0)
            return [];
        return [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)
            .Select(y => new Period(y)).Select(p => FigureOf(membersIn(p), category, p))];
    }

    private Figure FigureOf(IReadOnlyList<Region> members, Category category, Period period)
    {
        var parts = new List<Observation>();
        var complete = members.Aggregate(true, (all, member) => Collect(member.Code, category, period, parts) && all);
        return complete ? Figure.Sum(period, parts)
            : parts.Count == 0 ? Figure.Sum(period, [])
            : Figure.Incomplete(period, parts);
    }

    /// <summary>Adds the published value, or else those of the components; false if one is not in the source at all.</summary>
    private bool Collect(string region, Category category, Period period, List<Observation> parts)
    {
        if (_observations.TryGetValue((region, category.Code, period), out var observation))
        {
            parts.Add(observation);
            return true;
        }

        var components = Components(category);
        return components.Count > 0
            && components.Aggregate(true, (all, component) => Collect(region, component, period, parts) && all);
    }

    /// <summary>The categories right below; without those that are seldom counted, where the dataset has none of them: so LISA.</summary>
    private IReadOnlyList<Category> Components(Category category)
    {
        if (_components.TryGetValue(category.Code, out var known))
            return known;
        var below = category.Members.Count > 0
            ? category.Members.Select(code => _classification[code])
            : _classification.All.Where(c => c.Level == CategoryLevel.Division && c.Parent == category.Code);
        var components = below.ToList();
        return _components[category.Code] = [.. components.Where(c => !SeldomCounted.Contains(c.Code) || Leaves(c).Overlaps(_published))];
    }

    private IReadOnlySet<string> Leaves(Category category) => _leaves.GetOrAdd(category.Code, _ => _classification.Within(category));
}
