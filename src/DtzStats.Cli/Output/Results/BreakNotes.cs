using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Cli.Output.Results;

/// <summary>The series breaks that lie between two years, each told once.</summary>
internal static class BreakNotes
{
    internal static IEnumerable<BilingualText> Of(IEnumerable<Series> series, Period from, Period to) => series
        .SelectMany(s => s.Breaks).Where(b => b.Separates(from, to)).DistinctBy(b => (b.Year, b.Reason.Dutch)).OrderBy(b => b.Year)
        .Select(b => new BilingualText($"reeksbreuk in {new Period(b.Year)}: {b.Reason.Dutch}", $"series break in {new Period(b.Year)}: {b.Reason.English}"));
}
