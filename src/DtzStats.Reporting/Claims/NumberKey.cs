using DtzStats.Core.Periods;

namespace DtzStats.Reporting.Claims;

/// <summary>What a number is about: codes of measure, region and category, and the years.</summary>
/// <param name="From">The year that it is compared with; the same as <paramref name="To"/> for a number of one year.</param>
public sealed record NumberKey(string Measure, string Region, string Category, Period From, Period To);
