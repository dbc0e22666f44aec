using DtzStats.Core.Periods;

namespace DtzStats.Storage;

/// <summary>The years in which a dataset has a value of a measure for a region, of any industry.</summary>
public sealed record Coverage(string Dataset, string Region, IReadOnlySet<Period> Years);
