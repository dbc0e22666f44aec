namespace DtzStats.Storage;

/// <summary>For which years, and for how many, a dataset has a value of a measure for any of some regions.</summary>
public sealed class Coverage
{
    public string Dataset { get; init; } = "";

    public int FirstYear { get; init; }

    public int LastYear { get; init; }

    /// <summary>Years from the one that was asked for on.</summary>
    public int Years { get; init; }
}
