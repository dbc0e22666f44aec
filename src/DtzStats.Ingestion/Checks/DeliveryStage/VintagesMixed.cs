using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A source that revises all years with each delivery, of which this one does not give all years: series would take some
/// years from an earlier vintage.
/// </summary>
internal sealed class VintagesMixed(DeliveryFacts facts) : DeliveryCheck("vintages-mixed", facts)
{
    private readonly SortedSet<int> _kept = [];

    internal override void See(SeriesBeside series)
    {
        if (series.HasBefore)
            foreach (ref readonly var year in series.Years)
                if (!year.IsDelivered)
                    _kept.Add(year.Year);
    }

    internal override void PassOver(StoredSeries series)
    {
        foreach (var cell in series.Cells)
            _kept.Add(cell.Year);
    }

    internal override IEnumerable<Finding> Finish()
    {
        if (!Facts.Source.RevisesHistory || _kept.Count == 0 || Facts.Newest is not { } newest)
            yield break;
        var years = string.Join(", ", _kept.Select(y => y.ToString(CultureInfo.InvariantCulture)));
        yield return Find(
            Facts.Whole,
            new BilingualText($"cijfers over {years} blijven van een eerdere uitgave ({newest.Label})", $"figures on {years} remain those of an earlier vintage ({newest.Label})"),
            new BilingualText(
                $"alle jaren in één uitgave: {Facts.Source.Publisher} herziet met elke uitgave alle jaren",
                $"all years in one vintage: {Facts.Source.Publisher} revises all years with each vintage"),
            new BilingualText("Vraag de bron om de hele reeks; vergelijk anders geen jaren uit verschillende uitgaven.", "Ask the source for the whole series; else do not compare years of different vintages."));
    }
}
