using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A value that moves against the year before by more than its own history explains. Ranked by what it does to the
/// regional total, not by percentage; pairs of tiny cells are left out, and so is a shift of level, which is told as one.
/// The total of a municipality that becomes several times as large or small needs no history, and goes before them.
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
    private readonly TotalJumps _jumps = new(facts);
    private readonly JobsPerEstablishment _ratios = new(facts);

    internal override void See(SeriesBeside series)
    {
        _jumps.See(series);
        _ratios.See(series);
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

    internal override void PassOver(StoredSeries series) => _ratios.PassOver(series);

    internal override IEnumerable<Finding> Finish()
    {
        var jumps = _jumps.Found.Where(j => IsToBeTold(j.Cell)).ToList();
        var told = jumps.Select(j => j.Cell.Key).ToHashSet();
        var outliers = _largest.UnorderedItems
            .OrderByDescending(o => o.Priority).ThenBy(o => o.Element.Cell.Key.Packed)
            .Select(o => o.Element)
            .Where(o => IsToBeTold(o.Cell) && !told.Contains(o.Cell.Key));
        var ratios = _ratios.Found(_jumps.Found.Select(j => j.Cell.Key).ToHashSet()).Where(r => IsToBeTold(r.Cell));
        return jumps.Select(Jumped).Concat(ratios.Select(Jumped)).Concat(outliers.Select(Outlying)).Take(Most);
    }

    private bool IsToBeTold(in CodedObservation cell) => !shifts.IsShift(cell.Key) && !Facts.HasBreak(cell.Key);

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

    private Finding Jumped(TotalJump jump)
    {
        var (dutch, english) = Facts.NameOf(jump.Cell.Key);
        var (value, beside) = (Number((long)jump.Value), Number((long)jump.Beside));
        var times = UnitSlip.Times(jump.Beside, jump.Value);
        var year = jump.BesideYear is { } other ? Number(other) : null;
        return Find(
            Facts.PlaceOf(jump.Cell),
            new BilingualText(
                $"{dutch}: {value}, {(year is null ? "eerder geladen" : $"in {year}")} {beside}: {times.Dutch}",
                $"{english}: {value}, {(year is null ? "loaded before" : $"in {year}")} {beside}: {times.English}"),
            new BilingualText($"een gemeente als geheel wordt niet ineens {Number(TotalJumps.LeastRatio)} keer zo groot of klein", $"a municipality as a whole does not become {Number(TotalJumps.LeastRatio)} times as large or small at once"),
            new BilingualText(
                "Kijk of er een cijfer te veel of te weinig staat, of een andere eenheid; klopt het, accepteer het dan met de reden.",
                "See whether there is a digit too many or too few, or another unit; if it is right, accept it with the reason."),
            subject: Facts.SubjectOf(jump.Cell.Key));
    }

    private Finding Jumped(RatioJump jump)
    {
        var subject = Facts.SubjectOf(jump.Cell.Key);
        var region = Facts.Codelists.Regions[subject.Region!].Name;
        var (ratio, before, times) = (Tenths(jump.Ratio), Tenths(jump.Before), UnitSlip.Times(jump.Before, jump.Ratio));
        var year = Number(jump.Cell.Key.Year);
        return Find(
            Facts.PlaceOf(jump.Cell),
            new BilingualText(
                $"{region.Dutch}, {year}: {ratio.Dutch} banen per vestiging, het jaar ervoor {before.Dutch}: {times.Dutch}",
                $"{region.English}, {year}: {ratio.English} jobs an establishment, {before.English} the year before: {times.English}"),
            new BilingualText($"banen per vestiging die niet ineens {Number(TotalJumps.LeastRatio)} keer zo veel of weinig worden", $"jobs an establishment that do not become {Number(TotalJumps.LeastRatio)} times as many or few at once"),
            new BilingualText(
                "Kijk of de banen of de vestigingen een cijfer te veel of te weinig hebben; klopt het, accepteer het dan met de reden.",
                "See whether the jobs or the establishments have a digit too many or too few; if it is right, accept it with the reason."),
            subject: subject with { Measure = null });
    }

    /// <summary>"5,8" and "5.8".</summary>
    private static BilingualText Tenths(double number)
    {
        var text = number.ToString("0.0", CultureInfo.InvariantCulture);
        return new BilingualText(text.Replace('.', ','), text);
    }

    private readonly record struct Outlier(CodedObservation Cell, double Before, double After, double Usual);
}
