using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks;

/// <summary>Something in a delivery that is wrong or worth telling: where, what, and how to mend it.</summary>
/// <param name="Code">The code of the check, such as <c>region-unknown</c>.</param>
/// <param name="CanBeAccepted">That it is imported when an analyst accepts it with a reason.</param>
/// <param name="Line">Line in the file, the first being 1; null where it concerns the whole file.</param>
/// <param name="Column">The heading of the column; null where it concerns the whole line.</param>
/// <param name="Subject">Which figures it is about.</param>
public sealed record Finding(
    string Code,
    Stage Stage,
    Severity Severity,
    bool CanBeAccepted,
    string File,
    int? Line,
    string? Column,
    BilingualText Found,
    BilingualText Expected,
    BilingualText Fix,
    Subject Subject);
