namespace DtzStats.Storage;

/// <summary>Which observations of a dataset are wanted. Codes as in the codelists.</summary>
/// <param name="Measures">Codes; all of them come, in all years and categories.</param>
public sealed record ObservationQuery(string Dataset, IReadOnlyCollection<string> Measures, IReadOnlyCollection<string> Regions);
