namespace DtzStats.Core.Disclosure;

/// <summary>How far from its value a reader has to allow for each cell, and how far the moves found so far show that he has to.</summary>
internal sealed class Reaches
{
    private readonly long[] _up;
    private readonly long[] _down;
    private readonly long[] _neededUp;
    private readonly long[] _neededDown;
    private readonly bool[] _known;

    internal Reaches(CellTable table, DisclosureRules rules)
    {
        (_up, _down) = (new long[table.Size], new long[table.Size]);
        (_neededUp, _neededDown) = (new long[table.Size], new long[table.Size]);
        _known = table.Known;
        for (var i = 0; i < table.Size; i++)
        {
            if (table.Known[i])
            {
                _neededUp[i] = rules.Reach(table.Values[i]);
                _neededDown[i] = Math.Min(_neededUp[i], table.Values[i] - table.Least[i]);
            }
            else if (table.States[i] == CellState.Hidden)
            {
                // What the source withholds we do not know, so what lies below it neither.
                _neededUp[i] = rules.Reach(table.Unknown.Most(i) ?? 0);
            }
        }
    }

    /// <summary>How far up the cell still has to be shown to go; 0: far enough.</summary>
    internal long MissingUp(int place) => _up[place] >= _neededUp[place] ? 0 : _neededUp[place];

    internal long MissingDown(int place) => _down[place] >= _neededDown[place] ? 0 : _neededDown[place];

    /// <summary>Whether a move of so much up and down is not enough for a cell, with what is known of it.</summary>
    internal bool FallsShort(int place, long up, long down) =>
        Math.Max(up, _up[place]) < _neededUp[place] || Math.Max(down, _down[place]) < _neededDown[place];

    /// <summary>A move takes all its cells along, those on the other side the other way.</summary>
    /// <param name="isOfKnown">Whether it was found for a known value, and then says nothing of one that is not.</param>
    internal void Note(Move move, bool isOfKnown)
    {
        foreach (var place in move.Gains.Where(p => !isOfKnown || _known[p]))
            Note(place, move.Up, move.Down);
        foreach (var place in move.Loses.Where(p => !isOfKnown || _known[p]))
            Note(place, move.Down, move.Up);
    }

    internal void Note(int place, long up, long down) =>
        (_up[place], _down[place]) = (Math.Max(_up[place], up), Math.Max(_down[place], down));
}
