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

    /// <summary>A location quotient; two decimals.</summary>
    Quotient = 6,

    /// <summary>A coefficient, mostly between 0 and 1; three decimals.</summary>
    Coefficient = 7,

    /// <summary>A change in percentage points, with its sign and two decimals.</summary>
    Points = 8,

    /// <summary>A mean; one decimal.</summary>
    Mean = 9,
}
