namespace DtzStats.Storage;

/// <summary>Which observations are wanted. Codes as in the codelists.</summary>
/// <param name="Dataset">Empty: of all datasets.</param>
/// <param name="Measures">Codes; all of them come, in all years.</param>
/// <param name="Categories">Null: all that there are.</param>
public sealed record ObservationQuery(
    string Dataset, IReadOnlyCollection<string> Measures, IReadOnlyCollection<string> Regions, IReadOnlyCollection<string>? Categories = null);
