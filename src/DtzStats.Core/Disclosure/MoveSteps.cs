namespace DtzStats.Core.Disclosure;

/// <summary>
/// Reaches in one direction by several moves one after another, each smaller than the whole way. Moves add up: the table after
/// all of them is again one that nobody can exclude.
/// </summary>
internal sealed class MoveSteps(MoveSearch search)
{
    /// <summary>What would take more moves of one size than this is not tried for nothing.</summary>
    private const int MostFreeMoves = 100;

    /// <summary>How far a cell goes, of what is needed, by moves of cells that are hidden already: large moves first.</summary>
    internal long GoFree(int place, long needed, bool isUp)
    {
        const long nothing = 1;
        // Where not even the smallest move is free, none is.
        if (needed == 0 || Find(place, 1, isUp, nothing) is null)
            return 0;
        var (moved, step) = (0L, needed);
        while (step > 0 && (needed - moved) / step <= MostFreeMoves)
        {
            if (Find(place, step, isUp, nothing) is { } move)
            {
                moved += Shift(move, needed - moved, isUp);
                step = Math.Min(step, needed - moved);
            }
            else
            {
                step /= 2;
            }
        }

        search.Unshift();
        return moved;
    }

    /// <summary>How far a cell goes by the moves that cost least for each count; of each move the cells are hidden at once.</summary>
    internal long Go(int place, long needed, bool isUp, Action<Move> accept)
    {
        var moved = 0L;
        while (moved < needed && Cheapest(place, needed - moved, isUp) is { } move)
        {
            accept(move);
            moved += Shift(move, needed - moved, isUp);
        }

        search.Unshift();
        return moved;
    }

    /// <summary>Of the whole way, half of it and so on, the move that costs least for each count; the longest of those for nothing.</summary>
    private Move? Cheapest(int place, long needed, bool isUp)
    {
        Move? best = null;
        var price = decimal.MaxValue;
        for (var step = needed; step > 0 && price > 0; step /= 2)
        {
            var limit = best is null ? long.MaxValue : (long)Math.Ceiling(price * step);
            if (Find(place, step, isUp, limit) is not { } move)
                continue;
            var reach = Math.Min(isUp ? move.Up : move.Down, needed);
            if ((decimal)move.Cost / reach < price)
                (best, price) = (move, (decimal)move.Cost / reach);
        }

        return best;
    }

    private Move? Find(int place, long step, bool isUp, long limit) =>
        isUp ? search.Find(place, step, 0, limit) : search.Find(place, 0, step, limit);

    private long Shift(Move move, long most, bool isUp)
    {
        var amount = Math.Min(isUp ? move.Up : move.Down, most);
        search.Shift(move, isUp ? amount : -amount);
        return amount;
    }
}
