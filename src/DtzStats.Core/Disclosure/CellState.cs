namespace DtzStats.Core.Disclosure;

/// <summary>What a reader gets to see of a cell.</summary>
internal enum CellState
{
    /// <summary>There is no such cell, or the source has no value for it: a reader has nothing but the sums that it is in.</summary>
    Unpublished = 0,
    Published = 1,
    Hidden = 2,
}
