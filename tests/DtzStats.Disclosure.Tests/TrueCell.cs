namespace DtzStats.Disclosure.Tests;

/// <summary>What one cell really holds.</summary>
internal readonly record struct TrueCell(long Value, int Establishments, long Largest)
{
    internal static TrueCell Sum(IEnumerable<TrueCell> cells) => cells.Aggregate(default(TrueCell), (sum, c) =>
        new TrueCell(sum.Value + c.Value, sum.Establishments + c.Establishments, Math.Max(sum.Largest, c.Largest)));
}
