using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>A year between others that the delivery does not have, nor the database.</summary>
internal sealed class YearMissing(DeliveryFacts facts) : DeliveryCheck("year-missing", facts)
{
    private readonly bool[] _years = new bool[Period.LastYear - Period.FirstYear + 1];

    internal override void See(SeriesBeside series)
    {
        foreach (ref readonly var year in series.Years)
            _years[year.Year - Period.FirstYear] = true;
    }

    internal override IEnumerable<Finding> Finish()
    {
        var first = Array.IndexOf(_years, true);
        var last = Array.LastIndexOf(_years, true);
        foreach (var year in Enumerable.Range(first, last - first + 1).Where(y => y >= 0 && !_years[y]).Select(y => y + Period.FirstYear))
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
