namespace DtzStats.Reporting.Editions.Tables;

/// <summary>How the numbers of a column are to be read.</summary>
public enum NumberKind
{
    /// <summary>No number: a name, a year.</summary>
    Text = 0,

    /// <summary>A count in whole units.</summary>
    Count = 1,

    /// <summary>A change of a count, with its sign.</summary>
    Change = 2,

    /// <summary>A change in per cent, with its sign and one decimal.</summary>
    PercentChange = 3,

    /// <summary>A part of a whole in per cent, with one decimal.</summary>
    Share = 4,

    /// <summary>The base year is 100; one decimal.</summary>
    Index = 5,
}
