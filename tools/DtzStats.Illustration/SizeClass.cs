namespace DtzStats.Illustration;

/// <summary>A class of establishments by their number of jobs, bounds included.</summary>
/// <param name="Most">Null for the last class, which has no upper bound.</param>
public sealed record SizeClass(string Heading, int Least, int? Most)
{
    /// <summary>LISA's eight, the smallest first.</summary>
    public static IReadOnlyList<SizeClass> All { get; } =
    [
        new("Vestigingen 1 baan", 1, 1),
        new("Vestigingen 2-4 banen", 2, 4),
        new("Vestigingen 5-9 banen", 5, 9),
        new("Vestigingen 10-19 banen", 10, 19),
        new("Vestigingen 20-49 banen", 20, 49),
        new("Vestigingen 50-99 banen", 50, 99),
        new("Vestigingen 100-199 banen", 100, 199),
        new("Vestigingen 200+ banen", 200, null),
    ];

    public bool Holds(long jobs) => Least <= jobs && (Most is not { } most || jobs <= most);
}
