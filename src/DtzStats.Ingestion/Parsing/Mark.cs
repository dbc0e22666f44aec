using DtzStats.Core.Observations;

namespace DtzStats.Ingestion.Parsing;

/// <summary>CBS's signs in place of a figure.</summary>
internal static class Mark
{
    /// <summary>
    /// What a sign means: "." (or "..", "n.b.") unknown, "x" confidential, "-" nil (which is a figure: exactly zero), nothing: cannot occur.
    /// Null where the text is no sign.
    /// </summary>
    internal static (decimal? Value, ObservationStatus Status, Confidentiality Confidentiality)? Of(ReadOnlySpan<char> text) => text switch
    {
        "" => (null, ObservationStatus.NotApplicable, Confidentiality.Free),
        "." or ".." or "n.b." or "N.B." => (null, ObservationStatus.Missing, Confidentiality.Free),
        "x" or "X" => (null, ObservationStatus.Missing, Confidentiality.Confidential),
        "-" => (0, ObservationStatus.Final, Confidentiality.Free),
        _ => null,
    };
}
