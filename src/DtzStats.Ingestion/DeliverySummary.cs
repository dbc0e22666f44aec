using DtzStats.Core.Analysis;

namespace DtzStats.Ingestion;

/// <summary>What a delivery holds, and what it does to what was loaded before.</summary>
/// <param name="FirstYear">Of its figures; 0 where it has none, and so is the last.</param>
/// <param name="Revised">How many figures it gives another value than stood there.</param>
/// <param name="Headlines">The figures of the region and its municipalities that change by it, the largest change first.</param>
public sealed record DeliverySummary(
    long Observations, int FirstYear, int LastYear, int Regions, long Replaced, long Revised, IReadOnlyList<FigureChange> Headlines)
{
    public static DeliverySummary Nothing { get; } = new(0, 0, 0, 0, 0, 0, []);
}
