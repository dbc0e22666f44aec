using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>
/// Which measures are protected as one table. Parts of a measure (men and women) are hidden together: with all of them but one, the
/// last could be had from the whole.
/// </summary>
internal static class MeasureTables
{
    internal const string Jobs = "jobs";
    internal const string Establishments = "establishments";
    internal const string LargestJobs = "jobs-largest";

    /// <summary>The name of the table of a measure: its own code, or that of the whole with "/parts".</summary>
    internal static string Of(Measure measure) => measure.PartOf is { } whole ? $"{whole}/parts" : measure.Code;

    /// <summary>
    /// The size of a single firm serves the rules. Size classes bound the jobs of a hidden cell too narrowly, also those of sums that
    /// it is in: two establishments where none in the region has 100 jobs have no more than 198.
    /// </summary>
    internal static bool IsNeverPublished(Measure measure) => measure.Code == LargestJobs || measure.PartOf == Establishments;

    /// <summary>Whether it tells how large establishments are, so that a cell of too few of them gives one away.</summary>
    internal static bool CountsWhatFirmsHave(Measure measure) => measure.Code != Establishments;
}
