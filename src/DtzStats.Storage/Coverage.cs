namespace DtzStats.Storage;

/// <summary>For how many years, from the one that was asked for on, a dataset has a value of a measure for any of some regions.</summary>
public sealed record Coverage(string Dataset, int Years);
