using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>A year between others that the delivery does not have, nor the database.</summary>
internal sealed class YearMissing(DeliveryFacts facts) : DeliveryCheck("year-missing", facts)
{
    private readonly HashSet<int> _years = [];

    internal override void See(SeriesBeside series)
    {
        foreach (var year in series.Years)
            _years.Add(year.Year);
    }

    internal override IEnumerable<Finding> Finish()
    {
        if (_years.Count == 0)
            yield break;
        foreach (var year in Enumerable.Range(_years.Min(), _years.Max() - _years.Min() + 1).Where(y => !_years.Contains(y)))
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            yield return Find(
                Facts.Whole,
                new BilingualText($"{text} ontbreekt tussen andere jaren", $"{text} is missing between other years"),
                new BilingualText("een reeks zonder gaten", "a series without gaps"),
                new BilingualText("Laad ook dat jaar, of vraag het na bij de bron.", "Load that year too, or ask the source."),
                subject: new Subject(Year: year));
        }
    }
}
