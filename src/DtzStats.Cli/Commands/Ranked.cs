namespace DtzStats.Cli.Commands;

/// <summary>What a ranking is of.</summary>
internal enum Ranked
{
    Municipalities = 0,
    Sectors = 1,

    /// <summary>Sector groups, which can overlap.</summary>
    Groups = 2,
}
