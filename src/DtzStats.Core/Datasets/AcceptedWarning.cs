namespace DtzStats.Core.Datasets;

/// <summary>That an analyst accepted what a check found; told as a footnote wherever a figure that it concerns shows.</summary>
/// <param name="Code">Code of the check.</param>
/// <param name="Reason">In the analyst's own words.</param>
/// <param name="Measure">Code of the measure concerned; null: all. So for region, category and year.</param>
public sealed record AcceptedWarning(
    string Code, string Reason, string? Measure = null, string? Region = null, string? Category = null, int? Year = null)
{
    /// <summary>Whether it concerns any year from the first to the last of one of the regions.</summary>
    public bool Concerns(string measure, IEnumerable<string> regions, string category, int firstYear, int lastYear) =>
        (Measure is null || Measure == measure)
        && (Region is null || regions.Contains(Region))
        && (Category is null || Category == category)
        && (Year is not { } year || (firstYear <= year && year <= lastYear));
}
