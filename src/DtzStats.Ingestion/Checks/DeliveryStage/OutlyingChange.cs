using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A value that moves against the year before by more than its own history explains. Ranked by what it does to the
/// regional total, not by percentage; pairs of tiny cells are left out, and so is a shift of level, which is told as one.
/// </summary>
/// <remarks>
/// |change - median change| > 6 x max(spread of the other changes, square root of the value before, rounding), the square
/// root being what a count varies by chance alone.
/// </remarks>
internal sealed class OutlyingChange(DeliveryFacts facts, LevelShift shifts) : DeliveryCheck("outlying-change", facts)
{
    /// <summary>How many are told; they are those that matter most.</summary>
    internal const int Most = 20;

    private const double Spreads = 6;
    private const double Tiny = 50;

    private readonly PriorityQueue<Outlier, double> _largest = new();

    internal override void See(SeriesBeside series)
    {
        var years = series.Years;
        if (years.Length <= History.EnoughChanges)
            return;
        Span<double> changes = years.Length <= 64 ? stackalloc double[years.Length] : new double[years.Length];
        var (count, largest, smallest, least, most) = (0, 0.0, double.MaxValue, double.MaxValue, double.MinValue);
        for (var i = 1; i < years.Length; i++)
            if (IsComparable(years[i - 1], years[i]))
            {
                var change = years[i].Value - years[i - 1].Value;
                changes[count++] = change;
                (least, most) = (Math.Min(least, change), Math.Max(most, change));
                largest = Math.Max(largest, Math.Max(years[i].Value, years[i - 1].Value));
                smallest = Math.Min(smallest, years[i - 1].Value);
            }

        // Where all changes lie within what counts as usual at the least, none can lie outside it.
        var rounding = Facts.RoundingOf(series.Key.Measure);
        if (count < History.EnoughChanges || largest < Tiny || most - least <= Spreads * Math.Max(Math.Sqrt(smallest), rounding))
            return;
        var (median, spread) = History.Of(changes[..count]);
        for (var i = 1; i < years.Length; i++)
            if (IsComparable(years[i - 1], years[i]) && IsNew(years[i]) && Math.Max(years[i].Value, years[i - 1].Value) >= Tiny)
            {
                var beyond = Math.Abs(years[i].Value - years[i - 1].Value - median);
                if (beyond > Spreads * Math.Max(Math.Max(spread, Math.Sqrt(years[i - 1].Value)), rounding))
                    Keep(new Outlier(series.CellOf(years[i]), years[i - 1].Value, years[i].Value, median), beyond);
            }
    }

    internal override IEnumerable<Finding> Finish() => _largest.UnorderedItems
        .OrderByDescending(o => o.Priority).ThenBy(o => o.Element.Cell.Key.Packed)
        .Select(o => o.Element)
        .Where(o => !shifts.IsShift(o.Cell.Key) && !Facts.HasBreak(o.Cell.Key))
        .Take(Most)
        .Select(Outlying);

    private static bool IsComparable(in YearValue before, in YearValue after) => before.Year + 1 == after.Year && before.HasValue && after.HasValue;

    /// <summary>Delivered, and not as it stood already: what was looked at once is not told again.</summary>
    private static bool IsNew(in YearValue year) => year.IsDelivered && !year.Old.Equals(year.Value);

    private void Keep(Outlier outlier, double effect)
    {
        // Ten times as many as are told, since a shift of level takes out many at once.
        if (_largest.Count < Most * 10)
            _largest.Enqueue(outlier, effect);
        else
            _largest.EnqueueDequeue(outlier, effect);
    }

    private Finding Outlying(Outlier outlier)
    {
        var (dutch, english) = Facts.NameOf(outlier.Cell.Key);
        var (from, to) = (Number((long)outlier.Before), Number((long)outlier.After));
        var usual = Number((long)Math.Round(outlier.Usual));
        return Find(
            Facts.PlaceOf(outlier.Cell),
            new BilingualText($"{dutch}: van {from} naar {to}", $"{english}: from {from} to {to}"),
            new BilingualText($"een verandering die past bij de eigen geschiedenis, gewoonlijk rond {usual}", $"a change that fits its own history, usually about {usual}"),
            new BilingualText("Vraag de bron wat er is gebeurd; klopt het, accepteer het dan met de reden.", "Ask the source what happened; if it is right, accept it with the reason."),
            subject: Facts.SubjectOf(outlier.Cell.Key));
    }

    private readonly record struct Outlier(CodedObservation Cell, double Before, double After, double Usual);
}
