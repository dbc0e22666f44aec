using CsCheck;

namespace DtzStats.Core.Tests.Analysis;

/// <summary>Random counts in which zeros are as common as in a small municipality.</summary>
internal static class RandomCounts
{
    internal static Gen<decimal> Value { get; } =
        Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Int[0, 50_000]).Select(v => (decimal)v);

    internal static Gen<decimal> Positive { get; } = Gen.Int[1, 50_000].Select(v => (decimal)v);

    /// <summary>From none to twelve.</summary>
    internal static Gen<decimal[]> List { get; } = Value.Array[0, 12];

    /// <summary>Two lists of the same things.</summary>
    internal static Gen<(decimal One, decimal Other)[]> Pairs { get; } = Gen.Select(Value, Value).Array[0, 12];

    /// <summary>A factor that turns one unit into another.</summary>
    internal static Gen<decimal> Factor { get; } = Gen.Int[1, 100_000].Select(k => k / 100m);

    /// <summary>Equal, or a millionth of a millionth off; and without an answer for the same reason.</summary>
    internal static void AssertClose(Core.Analysis.Answer expected, Core.Analysis.Answer actual)
    {
        Assert.Equal(expected.Reason, actual.Reason);
        if (expected.Value is { } value)
            AssertClose(value, actual.Value!.Value);
    }

    internal static void AssertClose(decimal expected, decimal actual, decimal tolerance = 1e-12m) =>
        Assert.InRange(actual, expected - (tolerance * Math.Max(1, Math.Abs(expected))), expected + (tolerance * Math.Max(1, Math.Abs(expected))));
}
