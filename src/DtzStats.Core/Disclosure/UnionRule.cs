namespace DtzStats.Core.Disclosure;

/// <summary>
/// The hidden parts of a published sum are published together, as the sum minus the other parts. Together they must have as many
/// establishments as a single cell must: else one firm of two would learn of the other by subtracting itself.
/// </summary>
internal sealed class UnionRule(CellTable table, int leastEstablishments)
{
    /// <summary>
    /// The cells that have to be hidden, each looked for when those before it are hidden; none where the rule is kept. Of each
    /// sum it is the cheapest other part, or else the sum itself.
    /// </summary>
    internal IEnumerable<int> ToHide()
    {
        foreach (var sum in table.Categories.Sums)
            for (var r = 0; r < table.Regions.Count; r++)
                while (NextIn(table.At(r, sum.Whole), Array.ConvertAll(sum.Parts, c => table.At(r, c))) is { } place)
                    yield return place;
        foreach (var sum in table.Regions.Sums)
            for (var c = 0; c < table.Categories.Count; c++)
                while (NextIn(table.At(sum.Whole, c), Array.ConvertAll(sum.Parts, r => table.At(r, c))) is { } place)
                    yield return place;
    }

    private int? NextIn(int whole, int[] parts)
    {
        if (table.States[whole] != CellState.Published)
            return null;
        var hidden = Array.FindAll(parts, p => table.States[p] != CellState.Published && !table.IsFixed[p]);
        var establishments = hidden.Sum(p => (long)table.Establishments[p]);
        if (hidden.Length == 0 || Array.Exists(hidden, p => table.Establishments[p] < 0) || establishments >= leastEstablishments)
            return null;
        var others = parts.Where(p => table.States[p] == CellState.Published && !table.IsFixed[p]).Append(whole);
        return others.MinBy(p => table.Costs[p]);
    }
}
