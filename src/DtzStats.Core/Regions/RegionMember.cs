using DtzStats.Core.Periods;

namespace DtzStats.Core.Regions;

/// <summary>That <paramref name="Member"/> belongs to <paramref name="Region"/>, from and to which year, both included; null: open.</summary>
public sealed record RegionMember(string Region, string Member, int? FirstYear, int? LastYear)
{
    public bool HoldsIn(Period period) =>
        (FirstYear is not { } first || period.Year >= first) && (LastYear is not { } last || period.Year <= last);
}
