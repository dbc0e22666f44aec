using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>A year between others that the delivery does not have, nor the database; or that one measure lacks.</summary>
internal sealed class YearMissing(DeliveryFacts facts) : DeliveryCheck("year-missing", facts)
{
    private readonly SortedDictionary<int, bool[]> _years = [];
    private int _last = -1;
    private bool[] _lastYears = [];

    internal override void See(SeriesBeside series)
    {
        if (series.Key.Measure != _last)
        {
            _last = series.Key.Measure;
            if (!_years.TryGetValue(_last, out _lastYears!))
                _years[_last] = _lastYears = new bool[Period.LastYear - Period.FirstYear + 1];
        }

        foreach (ref readonly var year in series.Years)
            _lastYears[year.Year - Period.FirstYear] = true;
    }

    internal override IEnumerable<Finding> Finish()
    {
        var gaps = _years.Select(m => (Measure: m.Key, Years: Gaps(m.Value))).ToList();
        foreach (var year in gaps.SelectMany(g => g.Years).Distinct().Order())
        {
            var lacking = gaps.Where(g => g.Years.Contains(year)).Select(g => g.Measure).ToList();
            if (lacking.Count == gaps.Count)
                yield return Missing(null, year);
            else
                foreach (var measure in lacking)
                    yield return Missing(measure, year);
        }
    }

    private static List<int> Gaps(bool[] years)
    {
        var (first, last) = (Array.IndexOf(years, true), Array.LastIndexOf(years, true));
        return first < 0 ? [] : [.. Enumerable.Range(first, last - first + 1).Where(y => !years[y]).Select(y => y + Period.FirstYear)];
    }

    /// <param name="measure">The one that lacks it; null: all do.</param>
    private Finding Missing(int? measure, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var named = measure is { } number ? Facts.Codelists.Measures.Find(Facts.Keys.Measures[number]) : null;
        var (dutch, english) = named is null ? ("", "") : ($"{named.Name.Dutch}: ", $"{named.Name.English}: ");
        return Find(
            Facts.Whole,
            new BilingualText($"{dutch}{text} ontbreekt tussen andere jaren", $"{english}{text} is missing between other years"),
            new BilingualText("een reeks zonder gaten", "a series without gaps"),
            new BilingualText("Laad ook dat jaar, of vraag het na bij de bron.", "Load that year too, or ask the source."),
            subject: new Subject(named?.Code, Year: year));
    }
}
