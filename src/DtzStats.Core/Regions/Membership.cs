using DtzStats.Core.Periods;

namespace DtzStats.Core.Regions;

/// <summary>
/// Which members a composite region is taken to have: the same in all years, so that the years compare, or those that it had
/// in each year.
/// </summary>
public readonly record struct Membership
{
    private Membership(Period? year, bool isAsItWas)
    {
        Year = year;
        IsAsItWas = isAsItWas;
    }

    /// <summary>The members of today in all years.</summary>
    public static Membership Present => default;

    /// <summary>Each year with the members of that year: changes of the map are then among the changes of the figures.</summary>
    public static Membership AsItWas => new(null, true);

    /// <summary>The year whose members it has in all years; null: another choice was made.</summary>
    public Period? Year { get; }

    public bool IsAsItWas { get; }

    /// <summary>The members of one year in all years.</summary>
    public static Membership In(Period year) => new(year, false);
}
