namespace DtzStats.Core.Disclosure;

/// <summary>
/// Finds the cheapest move for a target: the one for which the fewest and smallest cells have to be hidden that are not yet. What
/// it tries first is what costs least in the target's own row and column, and it stops where these alone cost more than a
/// move that it has found.
/// </summary>
internal sealed class MoveSearch
{
    /// <summary>Of a target that is a sum, so many of its smallest cells are tried.</summary>
    private const int SmallestCells = 64;

    /// <summary>How many times as much it costs to hide a cell for which others will have to be hidden in turn.</summary>
    private const long PriceOfNear = 4;

    private readonly CellTable _table;
    private readonly Reaches _reaches;
    private readonly long[] _shifts;
    private long[] _start;

    internal MoveSearch(CellTable table, Reaches reaches)
    {
        (_table, _reaches, _start) = (table, reaches, table.Values);
        _shifts = new long[table.Size];
    }

    /// <summary>Takes a table in which some cells have moved already as the one to start from.</summary>
    internal void Shift(Move move, long amount)
    {
        foreach (var place in move.Gains)
            _shifts[place] += amount;
        foreach (var place in move.Loses)
            _shifts[place] -= amount;
    }

    /// <summary>Back to the table as it is.</summary>
    internal void Unshift() => Array.Clear(_shifts);

    /// <summary>
    /// The cheapest move that lets the target go so far up and down; 0: no need to. Null: there is none that costs less than
    /// the limit.
    /// </summary>
    internal Move? Find(int target, long up, long down, long limit = long.MaxValue)
    {
        var (region, category) = (_table.RegionOf(target), _table.CategoryOf(target));
        var best = new Candidate(limit, [], []);
        _start = _table.Known[target] ? _table.Guesses : _table.Values;
        foreach (var (r, c) in CellsIn(region, category))
        {
            var shared = _table.Costs[_table.At(_table.Regions.NodeOf[r], _table.Categories.NodeOf[c])];
            if (shared >= best.Cost)
                break;
            // Each step has the shared cell in it, so that neither costs less than that.
            var columns = Partners(_table.Categories, c, category, n => _table.At(_table.Regions.NodeOf[r], n), up, down, best.Cost);
            if (columns.Count == 0)
                continue;
            var left = best.Cost - (columns[0].Cost - shared);
            var rows = Partners(_table.Regions, r, region, n => _table.At(n, _table.Categories.NodeOf[c]), up, down, left);
            best = Cheapest(rows, columns, shared, up, down, best);
            if (best.Cost == 0)
                break;
        }

        return best.Rows.Length == 0 ? null : MoveOf(best);
    }

    private IEnumerable<(int Region, int Category)> CellsIn(int region, int category)
    {
        var cells =
            from r in _table.Regions.AtomsOf[region]
            from c in _table.Categories.AtomsOf[category]
            let place = _table.At(_table.Regions.NodeOf[r], _table.Categories.NodeOf[c])
            where !_table.IsFixed[place]
            select (Region: r, Category: c, Place: place);
        return cells.OrderBy(x => _table.Costs[x.Place]).ThenByDescending(x => Room(x.Place)).Take(SmallestCells)
            .Select(x => (x.Region, x.Category));
    }

    /// <summary>
    /// The steps from one atom of the target to each atom outside of it that the target's own line allows and that cost less than
    /// the limit there, the cheapest first.
    /// </summary>
    private List<Partner> Partners(Axis axis, int atom, int target, Func<int, int> at, long up, long down, long limit)
    {
        var partners = new List<Partner>(axis.Atoms.Length + 1);
        for (var other = 0; other <= axis.Outside; other++)
        {
            if (Array.IndexOf(axis.AtomsOf[target], other) >= 0)
                continue;
            var step = axis.Step(atom, other);
            if (CostInLine(step, at, up, down, limit) is { } cost)
                partners.Add(new Partner(step, cost));
        }

        partners.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return partners;
    }

    private long? CostInLine(int[] step, Func<int, int> at, long up, long down, long limit)
    {
        var cost = 0L;
        foreach (var node in step)
        {
            var place = at(node < 0 ? ~node : node);
            if (_table.IsFixed[place] || Room(place) < (node < 0 ? up : down))
                return null;
            cost += _table.Costs[place];
            if (cost >= limit)
                return null;
        }

        return cost;
    }

    private Candidate Cheapest(List<Partner> rows, List<Partner> columns, long shared, long up, long down, Candidate best)
    {
        foreach (var row in rows)
        {
            if (columns.Count == 0 || row.Cost + columns[0].Cost - shared >= best.Cost)
                break;
            foreach (var column in columns)
            {
                if (row.Cost + column.Cost - shared >= best.Cost)
                    break;
                if (CostOf(row.Step, column.Step, up, down, best.Cost) is { } cost && cost < best.Cost)
                    best = new Candidate(cost, row.Step, column.Step);
                if (best.Cost == 0)
                    return best;
            }
        }

        return best;
    }

    /// <summary>
    /// What a move costs; null where it does not reach, or costs no less than the limit. A cell that it hides and that it leaves too
    /// near to what it is costs more, since others will have to be hidden for it.
    /// </summary>
    private long? CostOf(int[] rows, int[] columns, long up, long down, long limit)
    {
        var (roomUp, roomDown) = Rooms(rows, columns, up, down);
        if (roomUp < up || roomDown < down)
            return null;
        var cost = 0L;
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var place = Place(row, column);
                if (_table.Costs[place] == 0)
                    continue;
                var near = row < 0 == column < 0
                    ? _reaches.FallsShort(place, roomUp, roomDown)
                    : _reaches.FallsShort(place, roomDown, roomUp);
                cost += near ? PriceOfNear * _table.Costs[place] : _table.Costs[place];
            }

            if (cost >= limit)
                return null;
        }

        return cost;
    }

    /// <summary>How far the target can go up and down; below zero as soon as that is too little.</summary>
    private (long Up, long Down) Rooms(int[] rows, int[] columns, long up, long down)
    {
        var (roomUp, roomDown) = (long.MaxValue, long.MaxValue);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var place = Place(row, column);
                if (_table.IsFixed[place])
                    return (-1, -1);
                if (row < 0 == column < 0)
                    roomDown = Math.Min(roomDown, Room(place));
                else
                    roomUp = Math.Min(roomUp, Room(place));
                if (roomUp < up || roomDown < down)
                    return (-1, -1);
            }
        }

        return (roomUp, roomDown);
    }

    private Move MoveOf(Candidate candidate)
    {
        var cells = candidate.Rows.SelectMany(r => candidate.Columns.Select(c => (Place: Place(r, c), Gains: r < 0 == c < 0)));
        var pairs = cells.ToLookup(x => x.Gains, x => x.Place);
        var (up, down) = Rooms(candidate.Rows, candidate.Columns, 0, 0);
        return new Move([.. pairs[true]], [.. pairs[false]], up, down, candidate.Cost);
    }

    /// <summary>
    /// How far a cell can go down. Of a value that nobody knows any possible one will do, unless the target is itself not known: a
    /// move must then be possible whatever the values are.
    /// </summary>
    private long Room(int place) => _start[place] + _shifts[place] - _table.Least[place];

    private int Place(int row, int column) => _table.At(row < 0 ? ~row : row, column < 0 ? ~column : column);

    private readonly record struct Partner(int[] Step, long Cost);

    private readonly record struct Candidate(long Cost, int[] Rows, int[] Columns);
}
