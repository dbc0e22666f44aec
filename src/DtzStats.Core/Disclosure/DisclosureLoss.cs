namespace DtzStats.Core.Disclosure;

/// <summary>What is lost to readers. Jobs stand for the unit of whatever measure the table has.</summary>
/// <param name="Cells">All cells that have or could have a value.</param>
/// <param name="Hidden">The number of cells hidden for each reason.</param>
/// <param name="Jobs">The sum of the smallest cells, which no other cell is a part of: nothing is counted twice.</param>
/// <param name="HiddenJobs">
/// The part of <paramref name="Jobs"/> that is in hidden cells; what the source withholds is not known, so not in it.
/// </param>
/// <param name="HiddenTotals">The hidden cells of all categories together.</param>
/// <param name="Unjudged">The cells with a value whose number of establishments is not known.</param>
public sealed record DisclosureLoss(
    int Cells, IReadOnlyDictionary<HideReason, int> Hidden, long Jobs, long HiddenJobs, int HiddenTotals, int Unjudged)
{
    /// <summary>Whether the cells that are hidden for others are out of reach to the interval too, in every year.</summary>
    public bool ProtectsSecondary { get; init; } = true;

    public int HiddenCells => Hidden.Values.Sum();

    /// <summary><c>100 hidden / all</c> cells, in per cent; 0 where there are none.</summary>
    public decimal CellPercent => Cells == 0 ? 0 : 100m * HiddenCells / Cells;

    /// <summary><c>100 hidden / all</c> jobs, in per cent; 0 where there are none.</summary>
    public decimal JobPercent => Jobs == 0 ? 0 : 100m * HiddenJobs / Jobs;

    /// <exception cref="OverflowException">A sum passes the largest number of 64 bits.</exception>
    internal static DisclosureLoss Sum(IReadOnlyCollection<DisclosureLoss> losses) => new(
        losses.Sum(l => l.Cells),
        Enum.GetValues<HideReason>().ToDictionary(r => r, r => losses.Sum(l => l.Hidden.GetValueOrDefault(r))),
        losses.Sum(l => l.Jobs),
        losses.Sum(l => l.HiddenJobs),
        losses.Sum(l => l.HiddenTotals),
        losses.Sum(l => l.Unjudged))
    {
        ProtectsSecondary = losses.All(l => l.ProtectsSecondary),
    };
}
