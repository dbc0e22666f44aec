using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.DeliveryStage;

namespace DtzStats.Ingestion;

/// <summary>
/// What becomes of findings that an analyst accepts: they stop nothing, and their reason goes with the vintage. A delivery
/// that was exported brings along what was accepted of it.
/// </summary>
internal sealed class Acceptance(IReadOnlyDictionary<string, string> reasons, IReadOnlyList<AcceptedWarning> before)
{
    /// <summary>More of one code than this are told as one footnote on the whole dataset.</summary>
    private const int MostFootnotes = 200;

    /// <summary>The finding as it counts: a failure that can be accepted, and is, only warns.</summary>
    internal Finding Apply(Finding finding) =>
        finding is { Severity: Severity.Fail, CanBeAccepted: true } && (reasons.ContainsKey(finding.Code) || WasAccepted(finding)) ? finding with { Severity = Severity.Warn } : finding;

    /// <summary>The description with what was accepted: a footnote each, and a shift of level as a series break.</summary>
    internal SourceDescription Apply(SourceDescription source, IEnumerable<Finding> findings)
    {
        var accepted = findings.Where(f => f.Severity == Severity.Warn && reasons.ContainsKey(f.Code)).ToList();
        var breaks = accepted.Where(f => f.Code == LevelShift.CodeOfCheck).Select(f => new SeriesBreak(
            f.Subject.Year!.Value, [f.Subject.Measure!], [f.Subject.Category!], new BilingualText(reasons[f.Code], reasons[f.Code])));
        var footnotes = accepted.GroupBy(f => f.Code).SelectMany(g => g.Count() > MostFootnotes
            ? [new AcceptedWarning(g.Key, reasons[g.Key])]
            : g.Select(f => new AcceptedWarning(g.Key, reasons[g.Key], f.Subject.Measure, f.Subject.Region, f.Subject.Category, f.Subject.Year)));
        return source with { Breaks = [.. source.Breaks, .. breaks], Accepted = [.. source.Accepted, .. footnotes.Distinct()] };
    }

    private bool WasAccepted(Finding finding) => before.Any(a => a.Code == finding.Code
        && (a.Measure is null || a.Measure == finding.Subject.Measure) && (a.Region is null || a.Region == finding.Subject.Region)
        && (a.Category is null || a.Category == finding.Subject.Category) && (a.Year is null || a.Year == finding.Subject.Year));
}
