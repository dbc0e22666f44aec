using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Layouts;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>All that is known when the rows of a file are read.</summary>
/// <param name="Name">Of the file, for findings.</param>
/// <param name="Number">Which file of the delivery, the first being 0.</param>
/// <param name="Notation">How it writes numbers.</param>
/// <param name="IsTrial">That it is read only to see whether a notation fits: fractions are let through.</param>
internal sealed record FileContext(
    string Name, short Number, TablePlan Plan, SourceDescription Source, NumberNotation Notation, bool IsTrial, Codelists Codelists, KeySpace Keys)
{
    /// <summary>The year that it is now: there are no figures on a later one.</summary>
    internal int LatestYear { get; init; } = Period.LastYear;

    /// <summary>How many threads work on its rows, where there are many.</summary>
    internal int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);
}
