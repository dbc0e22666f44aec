using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>What of one dataset went into a result: vintages, how firm it is, and the publisher's credit with the years.</summary>
/// <param name="Status">"final"; "provisional" where an input is provisional or estimated.</param>
/// <param name="Vintages">Labels, in ordinal order.</param>
internal sealed record DatasetOrigin(SourceDescription Source, IReadOnlyList<string> Vintages, string Status, BilingualText SourceLine)
{
    internal string Kind => Source.IsIllustrative ? "illustrative" : "official";

    /// <param name="inputs">All of one dataset; one that has nothing on these years has nothing to tell of itself.</param>
    internal static DatasetOrigin Of(IReadOnlyList<Series> inputs, Period from, Period to)
    {
        var used = inputs.Where(s => In(s).Any()).ToList();
        IReadOnlyList<Series> told = used.Count > 0 ? used : inputs;
        return new DatasetOrigin(
            inputs[0].Source,
            [.. used.SelectMany(s => s.Vintages(from.Year, to.Year)).Distinct().Order(StringComparer.Ordinal)],
            used.Exists(s => In(s).Any(f => f.IsProvisional)) ? "provisional" : "final",
            new BilingualText(
                SourceText.Line(told, from.Year, to.Year, Language.Dutch), SourceText.Line(told, from.Year, to.Year, Language.English)));

        IEnumerable<Figure> In(Series series) => series.Figures.Where(f => f.Period >= from && f.Period <= to && f.Parts.Count > 0);
    }
}
