using System.Globalization;

namespace DtzStats.Core.Periods;

/// <summary>
/// The year that a figure is about, not the year in which it was published. The day within the year belongs to the
/// dataset (LISA counts on 1 April, CBS's establishments on 1 January).
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    /// <exception cref="ArgumentOutOfRangeException">The year lies outside 1900-2199.</exception>
    public Period(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        Year = year;
    }

    public int Year { get; }

    public static bool operator <(Period left, Period right) => left.Year < right.Year;

    public static bool operator >(Period left, Period right) => left.Year > right.Year;

    public static bool operator <=(Period left, Period right) => left.Year <= right.Year;

    public static bool operator >=(Period left, Period right) => left.Year >= right.Year;

    /// <summary>Reads a plain year of four digits, as in "2016"; marks and codes ("2016JJ00") are the layouts' business.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is not { Length: 4 } || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return false;
        if (year is < FirstYear or > LastYear)
            return false;
        period = new Period(year);
        return true;
    }

    public int CompareTo(Period other) => Year.CompareTo(other.Year);

    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
