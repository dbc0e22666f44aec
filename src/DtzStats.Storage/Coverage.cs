namespace DtzStats.Storage;

/// <summary>For how many years, from the one that was asked for on, a dataset has a value of a measure for any of some regions.</summary>
/// <param name="Regions">Of how many of them it has one.</param>
public sealed record Coverage(string Dataset, int Years, int Regions);
