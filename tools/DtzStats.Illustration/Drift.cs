namespace DtzStats.Illustration;

/// <summary>
/// Which way a section goes against the others, in thousandths of its size in <see cref="Years.First"/>: straight lines
/// between a few years. 2020 and 2021 stand by themselves, so that a section can fall and come back.
/// </summary>
public sealed record Drift(int In2019, int In2020, int In2021, int In2023, int In2025)
{
    private const int Start = 1000;

    public int At(int year) => year switch
    {
        <= 2019 => Between(2016, Start, 2019, In2019, year),
        2020 => In2020,
        <= 2023 => Between(2021, In2021, 2023, In2023, year),
        _ => Between(2023, In2023, 2025, In2025, year),
    };

    private static int Between(int from, int atFrom, int to, int atTo, int year) =>
        atFrom + (atTo - atFrom) * (year - from) / (to - from);
}
