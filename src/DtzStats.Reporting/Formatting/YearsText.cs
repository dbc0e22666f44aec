using DtzStats.Core.Periods;

namespace DtzStats.Reporting.Formatting;

/// <summary>From one year to another, as it stands in titles and under tables.</summary>
public static class YearsText
{
    /// <summary>"2016\u20132018"; one year is one year: "2018".</summary>
    public static string Of(Period from, Period to) => from == to ? $"{to}" : $"{from}\u2013{to}";
}
