using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Cli.Output.Results;

/// <summary>What a result was made of and how: datasets, vintages, years, method, and how firm the inputs are.</summary>
/// <param name="Datasets">One for each dataset, each with years of its own; at least one.</param>
/// <param name="Method">A code that names the method: "dunn"; docs/analysis.md has them all.</param>
internal sealed record ResultOrigin(IReadOnlyList<DatasetOrigin> Datasets, string Method, BilingualText MethodName)
{
    internal bool IsIllustrative => Datasets.Any(d => d.Source.IsIllustrative);

    /// <summary>"provisional" where an input of any dataset is provisional or estimated, else "final".</summary>
    internal string Status => Datasets.Any(d => d.Status == "provisional") ? "provisional" : "final";

    internal string Dataset => Joined(d => d.Source.Dataset);

    internal string Kind => Joined(d => d.Kind);

    internal string Licence => Joined(d => d.Source.Licence);

    /// <summary>Labels, in ordinal order.</summary>
    internal IReadOnlyList<string> Vintages => [.. Datasets.SelectMany(d => d.Vintages).Distinct().Order(StringComparer.Ordinal)];

    /// <param name="inputs">All series that went into it, in any order.</param>
    internal static ResultOrigin Of(IReadOnlyList<Series> inputs, Period from, Period to, string method, BilingualText methodName) =>
        new([.. inputs.GroupBy(s => s.Source.Dataset).Select(g => DatasetOrigin.Of([.. g], from, to))], method, methodName);

    internal string SourceLine(Language language) => Joined(d => d.SourceLine.In(language));

    private string Joined(Func<DatasetOrigin, string> text) => string.Join(" | ", Datasets.Select(text).Distinct());
}
