using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A level that shifts in all regions at once: a change of definition, not of the economy. Proposed as a series break;
/// accepting it makes it one.
/// </summary>
/// <remarks>
/// A region shifts where the growth of a year is at least 10 % and more than five spreads from the median of its other
/// years. It is a shift of level where at least three regions, and nine in ten of all, do so in one direction.
/// </remarks>
internal sealed class LevelShift(DeliveryFacts facts) : DeliveryCheck("level-shift", facts)
{
    internal const string CodeOfCheck = "level-shift";

    private const double LeastGrowth = 0.1;
    private const double LeastRatio = 1.1;
    private const double Spreads = 5;
    private const double LeastSpread = 0.02;
    private const int FewestRegions = 3;
    private const double LeastShare = 0.9;
    private const double TooSmall = 20;

    /// <summary>A hundredfold is no other definition but another unit, which is told as such.</summary>
    private const double MostGrowth = 4.6;

    /// <summary>By measure and category, packed.</summary>
    private readonly Dictionary<int, Votes[]> _votes = [];
    private readonly int _firstYear = facts.Years.DefaultIfEmpty().Min();
    private readonly int _yearCount = facts.Years.DefaultIfEmpty().Max() - facts.Years.DefaultIfEmpty().Min() + 2;

    internal override void See(SeriesBeside series)
    {
        var years = series.Years;
        if (years.Length <= History.EnoughChanges)
            return;
        Span<double> growth = years.Length <= 64 ? stackalloc double[years.Length] : new double[years.Length];
        var (count, least, most) = (0, double.MaxValue, 0.0);
        for (var i = 1; i < years.Length; i++)
            if (IsComparable(years[i - 1], years[i]))
            {
                var ratio = years[i].Value / years[i - 1].Value;
                growth[count++] = ratio;
                (least, most) = (Math.Min(least, ratio), Math.Max(most, ratio));
            }

        if (count < History.EnoughChanges)
            return;
        if (most < least * LeastRatio)
        {
            // No two years differ by as much as a shift needs: the region votes against one in every year.
            CountAgainst(series);
            return;
        }

        for (var i = 0; i < count; i++)
            growth[i] = Math.Log(growth[i]);
        var (median, spread) = History.Of(growth[..count]);
        var limit = Math.Max(LeastGrowth, Spreads * Math.Max(spread, LeastSpread));
        var votes = VotesOn(series.Key);
        for (var i = 1; i < years.Length; i++)
            if (IsComparable(years[i - 1], years[i]) && (years[i].IsDelivered || years[i - 1].IsDelivered))
                votes[years[i].Year - _firstYear].Count(Math.Log(years[i].Value / years[i - 1].Value) - median, limit, years[i].IsDelivered ? series.CellOf(years[i]) : null);
    }

    /// <summary>Whether the change into this year is part of a shift of level; once all series were seen.</summary>
    internal bool IsShift(ObservationKey key) =>
        _votes.TryGetValue(NumberOf(key), out var votes) && key.Year >= _firstYear && votes[key.Year - _firstYear].Agree;

    internal override IEnumerable<Finding> Finish() => _votes
        .OrderBy(v => v.Key)
        .SelectMany(v => v.Value)
        .Where(v => v.Agree && !Facts.HasBreak(v.Key))
        .Select(Shift);

    private static int NumberOf(ObservationKey key) => (key.Measure << ObservationKey.CategoryBits) | key.Category;

    private static bool IsComparable(in YearValue before, in YearValue after) =>
        before.Year + 1 == after.Year && before.Value >= TooSmall && after.Value >= TooSmall;

    private void CountAgainst(SeriesBeside series)
    {
        var years = series.Years;
        var votes = VotesOn(series.Key);
        for (var i = 1; i < years.Length; i++)
            if (IsComparable(years[i - 1], years[i]) && (years[i].IsDelivered || years[i - 1].IsDelivered))
                votes[years[i].Year - _firstYear].CountAgainst();
    }

    private Votes[] VotesOn(ObservationKey key)
    {
        if (!_votes.TryGetValue(NumberOf(key), out var votes))
            _votes[NumberOf(key)] = votes = NewVotes(key);
        return votes;
    }

    private Votes[] NewVotes(ObservationKey key) =>
        [.. Enumerable.Range(_firstYear, _yearCount).Select(y => new Votes(new ObservationKey(key.Measure, key.Region, key.Category, y)))];

    private Finding Shift(Votes votes)
    {
        var subject = Facts.SubjectOf(votes.Key) with { Region = null };
        var category = Facts.Codelists.Sbi[subject.Category!];
        var (year, before) = (votes.Key.Year.ToString(CultureInfo.InvariantCulture), (votes.Key.Year - 1).ToString(CultureInfo.InvariantCulture));
        var proposal = $"{{ \"year\": {year}, \"measures\": [\"{subject.Measure}\"], \"categories\": [\"{subject.Category}\"], ... }}";
        return Find(
            votes.First is { } cell ? Facts.PlaceOf(cell) : Facts.Whole,
            new BilingualText(
                $"{category.Name.Dutch} ({category.Code}) verspringt van {before} op {year} in {Number(votes.Shifted)} van {Number(votes.Regions)} gebieden tegelijk",
                $"{category.Name.English} ({category.Code}) shifts between {before} and {year} in {Number(votes.Shifted)} of {Number(votes.Regions)} regions at once"),
            new BilingualText("een ontwikkeling die per gebied verschilt", "a development that differs by region"),
            new BilingualText(
                $"Is de definitie veranderd? Zet dan deze reeksbreuk in source.json: {proposal}, of accepteer hem met --accept {Code}=\"reden\".",
                $"Did the definition change? Then put this series break in source.json: {proposal}, or accept it by --accept {Code}=\"reason\"."),
            subject: subject);
    }

    private sealed class Votes(ObservationKey key)
    {
        private int _up;
        private int _down;

        internal ObservationKey Key { get; } = key;

        internal int Regions { get; private set; }

        internal int Shifted => Math.Max(_up, _down);

        internal bool Agree => Shifted >= FewestRegions && Shifted >= LeastShare * Regions;

        internal CodedObservation? First { get; private set; }

        internal void CountAgainst() => Regions++;

        internal void Count(double deviation, double limit, CodedObservation? cell)
        {
            Regions++;
            if (Math.Abs(deviation) < limit || Math.Abs(deviation) >= MostGrowth)
                return;
            First ??= cell;
            if (deviation > 0)
                _up++;
            else
                _down++;
        }
    }
}
