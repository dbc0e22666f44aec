namespace DtzStats.Core.Disclosure;

/// <summary>The cells of one year: every node of the regions by every node of the categories, as one list of places.</summary>
internal sealed class CellTable
{
    /// <summary>What it costs to hide a cell of nothing.</summary>
    internal const long SmallestCost = 5;

    private readonly HideReason?[] _reasons;

    internal CellTable(Axis regions, Axis categories, IReadOnlyList<TableCell> cells, DisclosureRules rules)
    {
        (Regions, Categories) = (regions, categories);
        Size = regions.Count * categories.Count;
        (Values, Least, Known, States) = (new long[Size], new long[Size], new bool[Size], new CellState[Size]);
        _reasons = new HideReason?[Size];
        Establishments = [.. Enumerable.Repeat(-1, Size)];
        var regionOf = regions.Codes.Select((code, node) => (code, node)).ToDictionary(x => x.code, x => x.node);
        var categoryOf = categories.Codes.Select((code, node) => (code, node)).ToDictionary(x => x.code, x => x.node);
        foreach (var cell in cells)
            Read(cell, At(regionOf[cell.Key.Region], categoryOf[cell.Key.Category]), rules);
        Unknown = new UnknownCells(regions, categories, Values, Known);
        Unknown.Work();
        Guesses = Unknown.Guess();
        IsFixed = [.. Enumerable.Range(0, Size)
            .Select(i => Known[i] && Values[i] == 0 && States[i] != CellState.Hidden && !rules.ZerosAreConfidential)];
        Unknown.RaiseLeast(Least, IsFixed);
        foreach (var cell in cells.Where(c => c.WasPublished))
        {
            var place = At(regionOf[cell.Key.Region], categoryOf[cell.Key.Category]);
            IsFixed[place] |= States[place] != CellState.Hidden;
        }

        Costs = [.. Enumerable.Range(0, Size).Select(i => States[i] == CellState.Published ? Weight(i) : 0)];
    }

    internal Axis Regions { get; }

    internal Axis Categories { get; }

    internal int Size { get; }

    /// <summary>The values; of those that nobody knows what they are at least.</summary>
    internal long[] Values { get; }

    /// <summary>The values, with possible ones for those that nobody knows, where such were found.</summary>
    internal long[] Guesses { get; }

    internal UnknownCells Unknown { get; }

    /// <summary>What a reader knows each value to be at least.</summary>
    internal long[] Least { get; }

    /// <summary>Whether we know the value, read or computed.</summary>
    internal bool[] Known { get; }

    /// <summary>-1: not known.</summary>
    internal int[] Establishments { get; }

    internal CellState[] States { get; }

    /// <summary>Whether a reader knows the value, as that it is zero or what was published before, so that it hides nothing.</summary>
    internal bool[] IsFixed { get; }

    /// <summary>What it costs to hide a cell: nothing where a reader does not see it anyway.</summary>
    internal long[] Costs { get; }

    internal int At(int region, int category) => (region * Categories.Count) + category;

    internal int RegionOf(int place) => place / Categories.Count;

    internal int CategoryOf(int place) => place % Categories.Count;

    internal HideReason? ReasonOf(int place) => _reasons[place];

    internal void Hide(int place, HideReason reason) =>
        (States[place], _reasons[place], Costs[place]) = (CellState.Hidden, reason, 0);

    private void Read(TableCell cell, int place, DisclosureRules rules)
    {
        (Values[place], Known[place]) = ((long)(cell.Value ?? 0), cell.Value is not null);
        Establishments[place] = cell.Establishments ?? -1;
        Least[place] = Math.Min(Values[place], (long)rules.LeastPerEstablishment * Math.Max(0, Establishments[place]));
        if (rules.Judge(cell) is { } reason)
            (States[place], _reasons[place]) = (CellState.Hidden, reason);
        else if (cell.Value is not null)
            States[place] = CellState.Published;
    }

    /// <summary>
    /// Small cells go first. A sum is worth more to readers than a part of the same size, and all activities of a region together
    /// more than anything else.
    /// </summary>
    private long Weight(int place)
    {
        const long sum = 2, total = 1_000_000_000;
        var (region, category) = (RegionOf(place), CategoryOf(place));
        return ((SmallestCost + Values[place])
            * (Regions.AtomsOf[region].Length > 1 ? sum : 1)
            * (Categories.AtomsOf[category].Length > 1 ? sum : 1))
            + (Categories.IsWhole(category) ? total : 0);
    }
}
