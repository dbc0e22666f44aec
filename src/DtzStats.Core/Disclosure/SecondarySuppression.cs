namespace DtzStats.Core.Disclosure;

/// <summary>
/// Hides more cells of a table until every cell that has to be is out of reach. For each it shows why: a move that changes hidden
/// cells only, by whole counts, none below what it is known to be at least. The table after the move is as good an explanation of
/// what is published as the true one, so no computation whatever can exclude it. Published figures that are rounded
/// exclude no more than exact ones do. The largest cells come first, so that the small ones find cover that is there already.
/// </summary>
internal sealed class SecondarySuppression
{
    /// <summary>A move that costs more than so many times the cost of a cell that is as large as what is needed is done in steps.</summary>
    private const long DearestAtOnce = 64;

    private readonly CellTable _table;
    private readonly DisclosureRules _rules;
    private readonly Reaches _reaches;
    private readonly MoveSearch _search;
    private readonly MoveSteps _steps;
    private readonly PriorityQueue<int, (long, int)> _open = new();
    private readonly List<int> _failed = [];

    internal SecondarySuppression(CellTable table, DisclosureRules rules)
    {
        (_table, _rules, _reaches) = (table, rules, new Reaches(table, rules));
        _search = new MoveSearch(table, _reaches);
        _steps = new MoveSteps(_search);
    }

    /// <summary>The cells that could not be protected: where the sums do not add up, or no moves were found that reach.</summary>
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
        if (_rules.ProtectsSecondary == true)
            Open(place);
    }

    /// <summary>For nothing, by what is hidden already; else by one move; and where that is dear, by several.</summary>
    private bool Protect(int place)
    {
        _reaches.Note(
            place, _steps.GoFree(place, _reaches.MissingUp(place), isUp: true), _steps.GoFree(place, _reaches.MissingDown(place), isUp: false));
        if (IsProtected(place))
            return true;
        var (up, down) = (_reaches.MissingUp(place), _reaches.MissingDown(place));
        var move = _search.Find(place, up, down);
        if (move is null || move.Cost > DearestAtOnce * (CellTable.SmallestCost + Math.Max(up, down)))
            _reaches.Note(place, _steps.Go(place, up, isUp: true, Accept), _steps.Go(place, down, isUp: false, Accept));
        if (move is not null && !IsProtected(place))
        {
            Accept(move);
            _reaches.Note(move, isOfKnown: _table.Known[place]);
        }

        return IsProtected(place);
    }

    private bool IsProtected(int place) => _reaches.MissingUp(place) == 0 && _reaches.MissingDown(place) == 0;

    private void Accept(Move move)
    {
        foreach (var place in move.Gains.Concat(move.Loses))
            if (_table.States[place] == CellState.Published)
                Hide(place);
    }
}
