namespace DtzStats.Core.Disclosure;

/// <summary>
/// Hides more cells of a table until every cell that has to be is out of reach. For each it shows why: a move that changes hidden
/// cells only, by whole counts, none below what it is known to be at least. The table after the move is as good an explanation of
/// what is published as the true one, so no computation whatever can exclude it. Published figures that are rounded
/// exclude no more than exact ones do. The largest cells come first, so that the small ones find cover that is there already.
/// </summary>
internal sealed class SecondarySuppression
{
    private readonly CellTable _table;
    private readonly DisclosureRules _rules;
    private readonly Reaches _reaches;
    private readonly MoveSearch _search;
    private readonly PriorityQueue<int, (long, int)> _open = new();
    private readonly List<int> _failed = [];

    internal SecondarySuppression(CellTable table, DisclosureRules rules)
    {
        (_table, _rules, _reaches) = (table, rules, new Reaches(table, rules));
        _search = new MoveSearch(table, _reaches);
    }

    /// <summary>The cells that could not be protected: only where the sums do not add up.</summary>
    internal IReadOnlyList<int> Run()
    {
        for (var place = 0; place < _table.Size; place++)
            if (_table.States[place] == CellState.Hidden)
                Open(place);
        ProtectOpen();
        var unions = new UnionRule(_table, _rules.LeastEstablishments);
        while (HideUnions(unions))
            ProtectOpen();
        return _failed;
    }

    private bool HideUnions(UnionRule unions)
    {
        var any = false;
        foreach (var place in unions.ToHide())
        {
            // One that a reader can compute would not keep two firms apart.
            _table.Hide(place, HideReason.Secondary);
            Open(place);
            any = true;
        }

        return any;
    }

    private void ProtectOpen()
    {
        while (_open.TryDequeue(out var place, out _))
            if (!Protect(place))
                _failed.Add(place);
    }

    private void Open(int place) => _open.Enqueue(place, (-_table.Values[place], place));

    private void Hide(int place)
    {
        _table.Hide(place, HideReason.Secondary);
        if (_rules.ProtectsSecondary)
            Open(place);
    }

    private bool Protect(int place)
    {
        var (up, down) = (_reaches.MissingUp(place), _reaches.MissingDown(place));
        if (up == 0 && down == 0)
            return true;
        if (_search.Find(place, up, down) is { } move)
        {
            Accept(move);
            _reaches.Note(move, isOfKnown: _table.Known[place]);
            return true;
        }

        return InSteps(place, up, isUp: true) & InSteps(place, down, isUp: false);
    }

    /// <summary>
    /// Reaches in one direction by several moves one after another, none of which goes all the way. Moves add up: the table
    /// after all of them is again one that nobody can exclude.
    /// </summary>
    private bool InSteps(int place, long needed, bool isUp)
    {
        var (moved, step) = (0L, needed);
        while (moved < needed && step > 0)
        {
            var move = isUp ? _search.Find(place, step, 0) : _search.Find(place, 0, step);
            if (move is null)
            {
                step /= 2;
                continue;
            }

            var amount = Math.Min(isUp ? move.Up : move.Down, needed - moved);
            Accept(move);
            _search.Shift(move, isUp ? amount : -amount);
            moved += amount;
            step = Math.Min(step, needed - moved);
        }

        _search.Unshift();
        _reaches.Note(place, isUp ? moved : 0, isUp ? 0 : moved);
        return moved >= needed;
    }

    private void Accept(Move move)
    {
        foreach (var place in move.Gains.Concat(move.Loses))
            if (_table.States[place] == CellState.Published)
                Hide(place);
    }
}
