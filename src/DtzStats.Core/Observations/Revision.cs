using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Observations;

/// <summary>What two vintages say of one measure, region, category and period.</summary>
/// <param name="After">What the later one says.</param>
public sealed record Revision(Observation Before, Observation After)
{
    public bool IsDifferent => (Before.Value, Before.Status, Before.Confidentiality) != (After.Value, After.Status, After.Confidentiality);

    /// <summary>In the measure's unit; null where either has no value.</summary>
    public decimal? Difference => After.Value - Before.Value;

    /// <summary>(after - before) / before x 100; no answer where either has no value, or the earlier is zero.</summary>
    public Answer PercentChange => (Before.Value, After.Value) switch
    {
        (null, _) => Answer.Without(NoAnswer.NothingToCompare),
        (_, null) => Answer.Without(NoAnswer.Missing),
        ({ } before, { } after) => Change.Percent(before, after),
    };

    /// <summary>What both are about.</summary>
    public static (string Measure, string Region, string Category, Period Period) KeyOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return (observation.Measure, observation.Region, observation.Category, observation.Period);
    }
}
