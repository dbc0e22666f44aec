using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Datasets;

/// <summary>
/// That figures from <paramref name="Year"/> on do not compare with those before it. No change, index or growth rate is
/// computed across it.
/// </summary>
/// <param name="Measures">Codes of the measures concerned; empty: all of the dataset.</param>
/// <param name="Categories">Codes of the categories concerned; empty: all.</param>
public sealed record SeriesBreak(
    int Year,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Categories,
    BilingualText Reason)
{
    public bool Concerns(string measure, string category) =>
        (Measures.Count == 0 || Measures.Contains(measure)) && (Categories.Count == 0 || Categories.Contains(category));

    /// <summary>Whether the break lies between the two periods, whichever comes first.</summary>
    public bool Separates(Period a, Period b) => Math.Min(a.Year, b.Year) < Year && Year <= Math.Max(a.Year, b.Year);
}
