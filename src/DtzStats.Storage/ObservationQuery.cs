namespace DtzStats.Storage;

/// <summary>Which observations are wanted. Codes as in the codelists.</summary>
/// <param name="Dataset">Empty: of all datasets.</param>
/// <param name="Measures">Codes; all of them come, in all years and categories.</param>
public sealed record ObservationQuery(string Dataset, IReadOnlyCollection<string> Measures, IReadOnlyCollection<string> Regions);
