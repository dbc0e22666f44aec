namespace DtzStats.Illustration;

/// <summary>
/// Something that happens to one section of one municipality and not to the region: a plant shuts, a distribution
/// centre opens. All are invented; they give the series the steps that real ones have.
/// </summary>
/// <param name="Jobs">In thousandths of what there would be without it, from the first to the last year.</param>
/// <param name="Establishments">As <paramref name="Jobs"/>.</param>
public sealed record LocalShock(string Municipality, char Section, int FirstYear, int LastYear, int Jobs, int Establishments)
{
    public const int NoChange = 1000;

    private static readonly LocalShock[] All =
    [
        // Nobody there before 2018: a row of explicit zeros.
        new("GM1681", 'D', Years.First, 2017, 0, 0),
        new("GM1681", 'B', 2021, Years.Last, 550, 500),
        new("GM1681", 'I', 2018, Years.Last, 1040, NoChange),
        new("GM0109", 'H', 2019, Years.Last, 1110, 1020),
        new("GM0109", 'B', 2020, Years.Last, 720, 750),
        new("GM0109", 'C', 2024, Years.Last, 980, NoChange),
        new("GM0114", 'C', 2024, Years.Last, 985, NoChange),
        new("GM0160", 'C', 2022, Years.Last, 1030, 1010),
        new("GM0118", 'C', 2023, Years.Last, 950, 990),
        new("GM0118", 'H', 2018, Years.Last, 1050, NoChange),
    ];

    public static int OnJobs(string municipality, char section, int year) =>
        Find(municipality, section, year)?.Jobs ?? NoChange;

    public static int OnEstablishments(string municipality, char section, int year) =>
        Find(municipality, section, year)?.Establishments ?? NoChange;

    private static LocalShock? Find(string municipality, char section, int year) => Array.Find(All, s =>
        s.Municipality == municipality && s.Section == section && s.FirstYear <= year && year <= s.LastYear);
}
