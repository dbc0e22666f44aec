using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.DeliveryStage;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion;

/// <summary>
/// Goes once through all figures of a delivery in the order of their keys, beside what was loaded before: finds cells
/// given twice, runs the checks on the whole delivery, and hands each series on to be written.
/// </summary>
internal sealed class Examination
{
    private readonly CheckedDelivery _delivery;
    private readonly DeliveryFacts _facts;
    private readonly PriorSeries _before;
    private readonly DeliveryCheck[] _checks;
    private readonly SeriesBeside _beside = new();
    private readonly List<Observation> _old = [];
    private readonly List<Observation> _new = [];
    private readonly HashSet<int> _headlineRegions;
    private readonly HashSet<int> _headlineMeasures;
    private readonly HashSet<int> _headlineCategories;
    private readonly bool[] _regions;
    private (long Observations, long Replaced, long Revised) _count;
    private (int First, int Last) _years = (int.MaxValue, 0);

    internal Examination(CheckedDelivery delivery, Codelists codelists, PriorSeries before, Vintage? newest)
    {
        _delivery = delivery;
        _before = before;
        var keys = delivery.Keys;
        _facts = new DeliveryFacts(delivery.Source!, codelists, keys, delivery.Files, delivery.Years, newest);
        _checks = [.. DeliveryCheck.All(_facts)];
        before.PassedOver = PassOver;
        _headlineRegions = [.. Members(codelists).Select(r => keys.Regions[r.Code])];
        _headlineMeasures = [.. codelists.Measures.All.Where(m => m.PartOf is null).Select(m => keys.Measures[m.Code])];
        _headlineCategories = [.. codelists.Sbi.All.Where(c => c.Level != CategoryLevel.Division).Select(c => keys.Categories[c.Code])];
        _regions = new bool[keys.Regions.End];
    }

    /// <param name="write">Takes a batch of series to be written and gives an empty one for the next; null where nothing is to be written.</param>
    /// <returns>What the checks found, not counting cells given twice, which go to the delivery's findings at once.</returns>
    internal IReadOnlyList<Finding> Run(Func<SeriesBatch, SeriesBatch>? write)
    {
        var cells = _delivery.Cells(_delivery.ReportTwice);
        var batch = new SeriesBatch();
        for (var series = cells.Next(); !series.IsEmpty; series = cells.Next())
        {
            var before = _before.At(series[0].Key.Series);
            _beside.Set(series, before);
            foreach (var check in _checks)
                check.See(_beside);
            Count(series, before);
            if (write is not null && !batch.TryAdd(series, before))
            {
                batch = write(batch);
                batch.TryAdd(series, before);
            }
        }

        write?.Invoke(batch);
        _before.Finish();
        _delivery.Summary = Summary();
        // A cell with two values makes whatever is summed over it meaningless.
        return _delivery.Findings.IsCleanUpTo(Stage.Row) ? [.. _checks.SelectMany(c => c.Finish())] : [];
    }

    private static IEnumerable<Region> Members(Codelists codelists) => codelists.Regions.MembersOf(codelists.Regions.Techzone);

    private void Count(ReadOnlySpan<CodedObservation> series, StoredSeries? before)
    {
        var key = series[0].Key;
        _regions[key.Region] = true;
        _count.Observations += series.Length;
        _years = (Math.Min(_years.First, key.Year), Math.Max(_years.Last, series[^1].Key.Year));
        if (before is null)
            return;
        foreach (var year in _beside.Years)
            if (year.IsDelivered && before.Cells.Any(c => c.Year == year.Year))
            {
                _count.Replaced++;
                _count.Revised += year.Old.Equals(year.Value) ? 0 : 1;
            }

        if (IsHeadline(key))
            KeepForHeadlines(series, before);
    }

    private bool IsHeadline(ObservationKey key) =>
        _headlineRegions.Contains(key.Region) && _headlineMeasures.Contains(key.Measure) && _headlineCategories.Contains(key.Category);

    /// <summary>A series that stays as it was: sums of the region have it as a part.</summary>
    private void PassOver(StoredSeries series)
    {
        foreach (var check in _checks)
            check.PassOver(series);
        if (!IsHeadline(series.Key))
            return;
        var stored = Observations(series).ToList();
        _old.AddRange(stored);
        _new.AddRange(stored);
    }

    private IEnumerable<Observation> Observations(StoredSeries series) => series.Cells.Select(c => _delivery.ToObservation(
        new CodedObservation(new ObservationKey(series.Key.Measure, series.Key.Region, series.Key.Category, c.Year), c.Value, c.Line, 0, c.Marks)));

    private void KeepForHeadlines(ReadOnlySpan<CodedObservation> series, StoredSeries before)
    {
        var stored = Observations(before).ToList();
        _old.AddRange(stored);
        var years = new HashSet<Period>();
        foreach (var cell in series)
        {
            _new.Add(_delivery.ToObservation(cell));
            years.Add(new Period(cell.Key.Year));
        }

        _new.AddRange(stored.Where(o => !years.Contains(o.Period)));
    }

    private DeliverySummary Summary() => new(
        _count.Observations,
        _count.Observations == 0 ? 0 : _years.First,
        _years.Last,
        _regions.Count(r => r),
        _count.Replaced,
        _count.Revised,
        Headlines());

    private IReadOnlyList<FigureChange> Headlines()
    {
        if (_count.Revised == 0)
            return [];
        var (codelists, source) = (_facts.Codelists, _facts.Source);
        return FigureChange.Between(
            new DatasetView(source, codelists, _old),
            new DatasetView(source, codelists, _new),
            [.. codelists.Measures.All.Where(m => m.PartOf is null)],
            [codelists.Regions.Techzone, .. Members(codelists)],
            [codelists.Sbi.Total, .. codelists.Sbi.Sections]);
    }
}
