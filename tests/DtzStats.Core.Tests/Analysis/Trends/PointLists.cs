using CsCheck;

namespace DtzStats.Core.Tests.Analysis.Trends;

/// <summary>Random points: few and many, with gaps, ties and zeros.</summary>
internal static class PointLists
{
    internal static Gen<List<(int Year, decimal Value)>> Of(int fewest, int most, int highest, int lowest = 0) =>
        from steps in Gen.Int[1, 4].List[fewest, most]
        from values in Gen.Int[lowest, highest].List[steps.Count]
        select Points(steps, values);

    internal static (int Year, decimal Value)[] From(int year, params decimal[] values) => [.. values.Select((v, i) => (year + i, v))];

    private static List<(int Year, decimal Value)> Points(List<int> steps, List<int> values)
    {
        var year = 1990;
        return [.. steps.Zip(values, (step, value) => (year += step, (decimal)value))];
    }
}
