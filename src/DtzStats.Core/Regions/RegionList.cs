using DtzStats.Core.Codes;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Regions;

/// <summary>
/// All regions, found by code or name in any of the spellings that sources use: "Emmen", "emmen (gemeente)", "0114",
/// "GM0114    ". A name without its bracketed addition ("Hengelo" for "Hengelo (O.)") is understood where one
/// municipality of that name existed in the year at hand.
/// </summary>
public sealed class RegionList
{
    private readonly Dictionary<string, Region> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Region> _byName;
    private readonly ILookup<string, Region> _byFoldedName;
    private readonly ILookup<string, RegionMember> _members;

    /// <exception cref="ArgumentException">A code occurs twice, or a membership or successor names an unknown code.</exception>
    public RegionList(IReadOnlyList<Region> regions, IReadOnlyList<RegionMember> members)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(members);
        All = regions;
        foreach (var region in regions)
            if (!_byCode.TryAdd(region.Code, region))
                throw new ArgumentException($"Region code '{region.Code}' occurs twice.", nameof(regions));
        var unknown = members.SelectMany(m => new[] { m.Region, m.Member })
            .Concat(regions.SelectMany(r => r.Successors))
            .FirstOrDefault(code => !_byCode.ContainsKey(code));
        if (unknown is not null)
            throw new ArgumentException($"Region code '{unknown}' is used as member or successor but not defined.", nameof(members));
        _byName = regions.SelectMany(r => NamesOf(r).Select(n => (Name: n, Region: r)))
            .ToLookup(p => p.Name, p => p.Region, StringComparer.OrdinalIgnoreCase);
        _byFoldedName = _byName.SelectMany(g => g.Select(r => (Name: RegionName.Folded(g.Key), Region: r)))
            .ToLookup(p => p.Name, p => p.Region, StringComparer.OrdinalIgnoreCase);
        _members = members.ToLookup(m => m.Region, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Region> All { get; }

    /// <summary>The region that all this is about.</summary>
    /// <exception cref="KeyNotFoundException">The list does not have it.</exception>
    public Region Techzone => this["DTZ"];

    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public Region this[string code] =>
        _byCode.TryGetValue(code, out var region) ? region : throw new KeyNotFoundException($"No region has the code '{code}'.");

    /// <summary>
    /// The one region that is meant, or null if there is none or more than one. Codes go before names; of equal names
    /// the one that existed in <paramref name="period"/> goes first (the one that exists still, if null), and of those
    /// the municipality.
    /// </summary>
    public Region? Find(string name, Period? period = null)
    {
        var found = Prefer(Candidates(name, period), r => r.Level == RegionLevel.Municipality);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>
    /// All that a text can mean: one for a code; of a name those of the level that stands beside it ("Groningen (gemeente)"),
    /// and of those the ones that existed in <paramref name="period"/> (that exist still, if null), or all where none did.
    /// </summary>
    public IReadOnlyList<Region> Candidates(string name, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (wanted, level) = RegionName.Marked(name);
        if (_byCode.TryGetValue(wanted, out var byCode) || _byCode.TryGetValue("GM" + wanted, out byCode))
            return [byCode];
        var folded = RegionName.Folded(wanted);
        var named = _byName.Contains(wanted) ? _byName[wanted] : folded.Length > 0 ? _byFoldedName[folded] : [];
        IReadOnlyList<Region> found = [.. named.Distinct().Where(r => level is null || r.Level == level)];
        return Prefer(found, r => period is { } p ? r.ExistsIn(p) : r.ValidTo is null);
    }

    /// <summary>Those that answer to a condition, or all where none does: sources also give the past of today's municipalities.</summary>
    private static IReadOnlyList<Region> Prefer(IReadOnlyList<Region> regions, Func<Region, bool> condition)
    {
        IReadOnlyList<Region> preferred = [.. regions.Where(condition)];
        return preferred.Count > 0 ? preferred : regions;
    }

    /// <summary>
    /// The members that make up a composite region, in code order; as it was: all that ever did. Any other region is its
    /// own and only member.
    /// </summary>
    public IReadOnlyList<Region> MembersOf(Region region, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (region.Level != RegionLevel.Composite)
            return [region];
        return [.. _members[region.Code]
            .Where(m => membership.IsAsItWas || (membership.Year is { } year ? m.HoldsIn(year) : m.LastYear is null))
            .Select(m => this[m.Member]).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];
    }

    /// <summary>The name nearest to one that is unknown, or null where nothing is near.</summary>
    public string? Suggest(string name) =>
        Nearest.To(name, All.Where(r => r.ValidTo is null).Select(r => r.Name.Dutch));

    private static IEnumerable<string> NamesOf(Region region)
    {
        string[] names = [region.Name.Dutch, region.Name.English, .. region.Aliases];
        return names.Concat(names.Select(RegionName.WithoutAddition))
            .Select(RegionName.Normalise).Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
