using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>What a test for a trend says, in words and as a code for machines.</summary>
public static class VerdictText
{
    public static BilingualText Of(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Up => new("stijgend", "rising"),
        TrendVerdict.Down => new("dalend", "falling"),
        TrendVerdict.NoClearTrend => new("geen duidelijke trend", "no clear trend"),
        _ => new("te kort", "too short"),
    };

    /// <summary>Lower case with hyphens: "no-clear-trend".</summary>
    public static string Code(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Up => "up",
        TrendVerdict.Down => "down",
        TrendVerdict.NoClearTrend => "no-clear-trend",
        _ => "too-short",
    };
}
