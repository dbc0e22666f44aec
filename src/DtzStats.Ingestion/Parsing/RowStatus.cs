using DtzStats.Core.Observations;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Parsing;

/// <summary>What a row says of the firmness of its values.</summary>
/// <param name="IsMissing">That the row says that there is no value; so also where it is confidential.</param>
internal readonly record struct RowStatus(ObservationStatus Status, bool IsConfidential, bool IsMissing)
{
    /// <summary>Of a value that is there and whole.</summary>
    internal ObservationMarks Marks => new(Status, Confidentiality.Free, hasValue: true, decimals: 0);

    /// <summary>A star makes a value provisional that is not yet less firm than that.</summary>
    internal RowStatus Starred => Status == ObservationStatus.Final ? this with { Status = ObservationStatus.Provisional } : this;

    /// <summary>Null where the text is no status.</summary>
    internal static RowStatus? Of(string text) => text.ToUpperInvariant() switch
    {
        "" or "A" or "D" or "DEFINITIEF" or "FINAL" => new RowStatus(ObservationStatus.Final, false, false),
        "P" or "VOORLOPIG" or "NADER VOORLOPIG" or "PROVISIONAL" => new RowStatus(ObservationStatus.Provisional, false, false),
        "E" => new RowStatus(ObservationStatus.Estimated, false, false),
        "C" => new RowStatus(ObservationStatus.Final, true, true),
        "M" => new RowStatus(ObservationStatus.Final, false, true),
        _ => null,
    };
}
