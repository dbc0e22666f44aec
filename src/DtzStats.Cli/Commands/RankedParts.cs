using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Cli.Commands;

/// <summary>What is to be ranked.</summary>
/// <param name="ForYears">Those that decide which years there are.</param>
/// <param name="Whole">Whether they make up the whole that they are called by, in two years.</param>
internal sealed record RankedParts(IReadOnlyList<Series> Series, IReadOnlyList<Series> ForYears, Func<Period, Period, RankedWhole> Whole)
{
    /// <summary>All that have a value decide on the years.</summary>
    internal static RankedParts Of(IReadOnlyList<Series> series, Func<Period, Period, RankedWhole> whole) =>
        new(series, [.. series.Where(s => s.Figures.Any(f => f.Value is not null))], whole);
}

/// <summary>Why parts do not make up their whole; no reason where they do.</summary>
internal sealed record RankedWhole(NoAnswer Reason, IReadOnlyList<BilingualText> Notes)
{
    /// <summary>The whole itself, for where not all parts are seen; null where it is not known.</summary>
    internal Series? Series { get; init; }

    internal static RankedWhole Known { get; } = new(NoAnswer.None, []);
}
