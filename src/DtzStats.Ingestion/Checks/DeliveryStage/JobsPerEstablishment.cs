using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Municipalities whose jobs an establishment become several times as many or few at once: one of the two totals is wrong, though neither jumps by itself.</summary>
internal sealed class JobsPerEstablishment
{
    private const double LeastJobs = 500;

    private readonly HashSet<int> _municipalities;
    private readonly int _jobs;
    private readonly int _establishments;
    private readonly int _total;
    private readonly Dictionary<(int Region, int Year), Totals> _totals = [];

    internal JobsPerEstablishment(DeliveryFacts facts)
    {
        var (codelists, keys) = (facts.Codelists, facts.Keys);
        _municipalities = facts.Municipalities();
        (_jobs, _establishments, _total) = (keys.Measures["jobs"], keys.Measures["establishments"], keys.Categories[codelists.Sbi.Total.Code]);
    }

    internal void See(SeriesBeside series)
    {
        if (!Concerns(series.Key))
            return;
        foreach (ref readonly var year in series.Years)
            Add(series.Key, year.Year, year.Value, year.IsDelivered && !year.Old.Equals(year.Value) ? series.CellOf(year) : null);
    }

    internal void PassOver(StoredSeries series)
    {
        if (!Concerns(series.Key))
            return;
        foreach (var cell in series.Cells)
            Add(series.Key, cell.Year, (double?)cell.Number ?? double.NaN, null);
    }

    /// <param name="told">The totals that are told of by themselves: they and the years after them say nothing more.</param>
    internal IEnumerable<RatioJump> Found(IReadOnlySet<ObservationKey> told)
    {
        HashSet<(int Region, int Year)> known = [.. told.Select(k => (k.Region, k.Year))];
        foreach (var (place, totals) in _totals.OrderBy(t => t.Key))
        {
            var before = (place.Region, place.Year - 1);
            if (totals.Cell is not { } cell || known.Contains(place) || known.Contains(before) || !_totals.TryGetValue(before, out var last) || !IsJump(last, totals))
                continue;
            known.Add(place);
            yield return new RatioJump(cell, last.Ratio, totals.Ratio);
        }
    }

    private bool Concerns(ObservationKey key) => key.Category == _total && (key.Measure == _jobs || key.Measure == _establishments) && _municipalities.Contains(key.Region);

    private void Add(ObservationKey key, int year, double value, CodedObservation? cell)
    {
        ref var totals = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, (key.Region, year), out _);
        totals = key.Measure == _jobs ? totals with { Jobs = value } : totals with { Establishments = value };
        totals = totals with { Cell = totals.Cell ?? cell };
    }

    private static bool IsJump(Totals before, Totals after)
    {
        var (small, large) = (Math.Min(before.Ratio, after.Ratio), Math.Max(before.Ratio, after.Ratio));
        return Math.Max(before.Jobs, after.Jobs) >= LeastJobs && small > 0 && double.IsFinite(large) && large >= TotalJumps.LeastRatio * small;
    }

    /// <summary>All activities of a municipality in a year; 0 where one of them is not there.</summary>
    /// <param name="Cell">The first of the two that is delivered and new.</param>
    private readonly record struct Totals(double Jobs, double Establishments, CodedObservation? Cell)
    {
        internal double Ratio => Jobs / Establishments;
    }
}

/// <summary>Jobs an establishment of a municipality, in the year before and in that of a cell.</summary>
internal sealed record RatioJump(CodedObservation Cell, double Before, double Ratio);
