namespace DtzStats.Storage;

/// <summary>Which observations are wanted. Codes as in the codelists.</summary>
/// <param name="Categories">Null: all.</param>
public sealed record ObservationQuery(
    string Dataset,
    string Measure,
    IReadOnlyCollection<string> Regions,
    IReadOnlyCollection<string>? Categories = null);
