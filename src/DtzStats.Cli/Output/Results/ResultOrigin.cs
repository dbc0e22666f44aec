using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>What a result was made of and how: dataset, vintages, years, method, and how firm the inputs are.</summary>
/// <param name="Method">A code that names the method: "dunn"; docs/analysis.md has them all.</param>
/// <param name="Status">"final"; "provisional" where an input is provisional or estimated.</param>
/// <param name="Vintages">Labels, in ordinal order.</param>
internal sealed record ResultOrigin(
    SourceDescription Source, IReadOnlyList<string> Vintages, string Method, BilingualText MethodName, string Status, string DutchSource, string EnglishSource)
{
    /// <param name="inputs">All series that went into it; the first names the measure.</param>
    internal static ResultOrigin Of(IReadOnlyList<Series> inputs, Period from, Period to, string method, BilingualText methodName)
    {
        var parts = inputs.SelectMany(s => s.Figures).Where(f => f.Period >= from && f.Period <= to).ToList();
        string Line(Language language) => SourceText.Line(inputs[0], from.Year, to.Year, language);
        return new ResultOrigin(
            inputs[0].Source,
            [.. parts.SelectMany(f => f.Parts).Select(p => p.Source.Vintage).Distinct().Order(StringComparer.Ordinal)],
            method,
            methodName,
            parts.Exists(f => f.IsProvisional) ? "provisional" : "final",
            Line(Language.Dutch),
            Line(Language.English));
    }

    internal string SourceLine(Language language) => language == Language.Dutch ? DutchSource : EnglishSource;
}
