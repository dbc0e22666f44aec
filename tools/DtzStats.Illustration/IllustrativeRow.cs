namespace DtzStats.Illustration;

/// <summary>One line of a file: a municipality, a year and a section.</summary>
/// <param name="BySize">Establishments, one number for each of <see cref="SizeClass.All"/>.</param>
public sealed record IllustrativeRow(
    MunicipalityProfile Municipality,
    int Year,
    char Section,
    long Jobs,
    long Establishments,
    IReadOnlyList<int> BySize);
