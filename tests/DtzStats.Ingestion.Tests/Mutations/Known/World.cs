using DtzStats.Ingestion.Tests.Mutations.Judging;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>The figures that are known: of each key one value, which moves little from year to year, as real ones do.</summary>
internal static class World
{
    /// <summary>Of the vintage that the database holds beforehand; deliveries go from the second on, and two years further.</summary>
    internal static readonly int[] YearsBefore = [2014, 2015, 2016];

    internal static readonly string[] Regions = ["GM0106", "GM0109", "GM0114", "GM0118", "GM0160", "GM1681", "GM1701", "GM1900"];
    internal static readonly string[] Categories = ["A-U", "A", "C", "G", "25", "28"];

    private static readonly int[] Jobs = [33120, 14010, 45390, 27900, 25090, 7170, 9240, 38450];
    private static readonly double[] Shares = [1, 0.06, 0.21, 0.16, 0.04, 0.03];

    private static readonly Dictionary<string, double> Parts = new()
    {
        ["jobs"] = 1,
        ["employee-jobs"] = 0.88,
        ["establishments"] = 0.07,
        ["jobs-men"] = 0.57,
        ["jobs-women"] = 0.43,
        ["jobs-full-time"] = 0.64,
        ["jobs-part-time"] = 0.36,
        ["establishments-1"] = 0.03,
        ["establishments-2-4"] = 0.02,
        ["establishments-200-plus"] = 0.0004,
    };

    internal static readonly string[] Measures = [.. Parts.Keys];

    /// <summary>A whole number of the unit.</summary>
    internal static decimal ValueOf(FactKey key, decimal unit = 1)
    {
        var level = Jobs[Array.IndexOf(Regions, key.Region)] * Shares[Array.IndexOf(Categories, key.Category)] * Parts[key.Measure];
        var drift = 1 + (0.006 * (key.Year - 2015)) + (((key.Region[^1] * 7) + key.Year + key.Category[0]) % 5 * 0.001);
        return decimal.Round((decimal)(level * drift) / unit) * unit;
    }

    /// <summary>Whether a value is of the size that a key was known to have: the other reading of a sign is a thousand times as large or small.</summary>
    /// <param name="slack">What rounding may do.</param>
    internal static bool IsNear(FactKey key, decimal? value, decimal slack) =>
        Regions.Contains(key.Region) && Categories.Contains(key.Category) && Parts.ContainsKey(key.Measure) && value is { } v && Math.Abs(v - ValueOf(key)) <= (0.5m * ValueOf(key)) + slack;

    internal static string NameOf(string region) => Lists.NameOf(region);

    /// <summary>A code and title as CBS writes them together.</summary>
    internal static string TitleOf(string category) => category switch
    {
        "A-U" => "A-U Alle economische activiteiten",
        "A" => "A Landbouw, bosbouw en visserij",
        "C" => "C Industrie",
        "G" => "G Handel",
        "25" => "25 Metaalproductenindustrie",
        _ => "28 Machine-industrie",
    };

    /// <summary>The key of CBS's open data; null: there is none for divisions here.</summary>
    internal static string? CbsKeyOf(string category) => category switch
    {
        "A-U" => "T001081",
        "A" => "301000",
        "C" => "307500",
        "G" => "354200",
        _ => null,
    };
}
