using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>What must be told of the figures of a dataset.</summary>
internal static class Credit
{
    /// <summary>That figures are no official ones; null where they are.</summary>
    internal static string? MarkOf(Series series, Language language) => series.Source.IsIllustrative ? series.Source.Title.In(language) : null;
}
