using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Cli.Output;

/// <summary>
/// The series breaks of parts of a total or group that the source publishes itself, so that they do not stop its series: it
/// may be that they do not show in the whole, and it may be that they do.
/// </summary>
internal static class PartBreakNotes
{
    internal static IEnumerable<BilingualText> Of(Series series, Period first, Period last) => series.Source.Breaks
        .Where(b => b.Separates(first, last) && !series.Breaks.Contains(b) && b.Categories.Any(c => IsPart(series.Category, c) && b.Concerns(series.Measure.Code, c)))
        .Select(b => new BilingualText(
            $"reeksbreuk in {new Period(b.Year)} in een deel ({string.Join(", ", b.Categories)}): {b.Reason.Dutch}; de reeks van het geheel loopt erover heen",
            $"series break in {new Period(b.Year)} in a part ({string.Join(", ", b.Categories)}): {b.Reason.English}; the series of the whole runs across it"));

    private static bool IsPart(Category whole, string code) =>
        whole.Code != code && (whole.Level == CategoryLevel.Total || whole.Members.Contains(code));
}
