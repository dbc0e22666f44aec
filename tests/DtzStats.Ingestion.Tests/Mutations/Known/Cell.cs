using DtzStats.Core.Observations;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>What a figure is about.</summary>
internal readonly record struct FactKey(string Measure, string Region, string Category, int Year);

/// <summary>What a column beside the figure says of it.</summary>
internal enum StatusMark
{
    Final,
    Provisional,
    Estimated,
    Confidential,
    Missing,
}

/// <summary>A figure as one cell of a file states it.</summary>
/// <param name="Text">As it stands in the cell.</param>
/// <param name="Scale">What the file says that its figures are multiplied by.</param>
/// <param name="IsProvisional">That stars stand behind the period.</param>
/// <param name="Line">Of the file, the first being 1; 0: it stands on no line of its own.</param>
internal sealed record Cell(FactKey Key, string Text, int Scale, StatusMark Status, bool IsProvisional, string File, int Line);

/// <summary>What may be loaded for a cell.</summary>
/// <param name="Status">Null where more than one is right.</param>
internal sealed record Outcome(decimal? Value, ObservationStatus? Status, Confidentiality Confidentiality)
{
    internal bool Is(Observation observation) =>
        Value == observation.Value && (Status is null || Status == observation.Status) && Confidentiality == observation.Confidentiality;

    public override string ToString() => $"{Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"} {Status} {Confidentiality}";
}
