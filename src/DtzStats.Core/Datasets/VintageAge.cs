using System.Globalization;

namespace DtzStats.Core.Datasets;

/// <summary>
/// What tells the newer of two deliveries of one dataset, in whatever order they are imported: the year that the label
/// begins with, or where it begins with none the last year with figures; of equals, that last year.
/// </summary>
public readonly record struct VintageAge(int Year, int LastYear) : IComparable<VintageAge>
{
    public static VintageAge Of(string label, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(label);
        return label.Length >= 4 && int.TryParse(label.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new VintageAge(year, lastYear) : new VintageAge(lastYear, lastYear);
    }

    public static bool operator <(VintageAge left, VintageAge right) => left.CompareTo(right) < 0;

    public static bool operator >(VintageAge left, VintageAge right) => left.CompareTo(right) > 0;

    public static bool operator <=(VintageAge left, VintageAge right) => left.CompareTo(right) <= 0;

    public static bool operator >=(VintageAge left, VintageAge right) => left.CompareTo(right) >= 0;

    public int CompareTo(VintageAge other) => (Year, LastYear).CompareTo((other.Year, other.LastYear));
}
