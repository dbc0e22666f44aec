namespace DtzStats.Core.Disclosure;

/// <summary>
/// A way in which a table can change without any sum ceasing to add up: what one region gains in a category it loses in another,
/// and another region the reverse; and with these all sums that have one and not the other.
/// </summary>
/// <param name="Gains">The cells that go up when the target goes up.</param>
/// <param name="Loses">The cells that then go down.</param>
/// <param name="Up">How far the target can go up before one that goes down reaches what it is known to be at least.</param>
/// <param name="Down">How far the target can go down before one that goes down with it does.</param>
/// <param name="Cost">What the cells that have to be hidden for it cost; 0: all are hidden already.</param>
internal sealed record Move(IReadOnlyList<int> Gains, IReadOnlyList<int> Loses, long Up, long Down, long Cost);
