using System.Runtime.InteropServices;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Periods;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// Lays totals beside the sums of their parts, a region at a time: the total of all activities beside its sections or
/// groups, a group beside its sections, a section beside its divisions.
/// </summary>
internal sealed class SectionSums(Codelists codelists, KeySpace keys)
{
    private const int LargestRounding = 1000;

    private readonly List<PartValue> _values = [];
    private readonly Dictionary<int, Range> _series = [];
    private readonly Dictionary<string, IReadOnlyList<Whole>> _covers = [];
    private readonly PartSum[] _sums = new PartSum[Period.LastYear - Period.FirstYear + 1];
    private IReadOnlyList<Whole> _lastCovers = [];
    private int[] _lastCategories = [];
    private ObservationKey _block;

    /// <summary>Takes in a series; where it begins a new measure or region, gives the comparisons of the one before.</summary>
    internal IReadOnlyList<SumComparison> Add(SeriesBeside series)
    {
        IReadOnlyList<SumComparison> done = [];
        if ((series.Key.Measure, series.Key.Region) != (_block.Measure, _block.Region))
            done = Finish();
        _block = series.Key;
        _series[series.Key.Category] = _values.Count..(_values.Count + series.Years.Length);
        foreach (ref readonly var year in series.Years)
            _values.Add(new PartValue(year.Year, year.IsDelivered ? CellPlace.Of(series.CellOf(year)) : null, year.Value));
        return done;
    }

    internal IReadOnlyList<SumComparison> Finish()
    {
        if (_series.Count == 0)
            return [];
        var result = new List<SumComparison>();
        foreach (var whole in Wholes())
            Compare(whole, result);
        _values.Clear();
        _series.Clear();
        return result;
    }

    /// <summary>Regions of one delivery have the same industries, or nearly so; what covers what is worked out once for each set.</summary>
    private IReadOnlyList<Whole> Wholes()
    {
        if (_series.Keys.SequenceEqual(_lastCategories))
            return _lastCovers;
        _lastCategories = [.. _series.Keys];
        var name = string.Join(' ', _lastCategories);
        if (!_covers.TryGetValue(name, out var covers))
        {
            var codes = _lastCategories.Select(n => keys.Categories[n]).ToHashSet();
            _covers[name] = covers = [.. codelists.Sbi.All.Where(c => codes.Contains(c.Code) && c.Level != CategoryLevel.Division)
                .Select(c => (Category: c, Cover: CategoryCover.Of(c, codes, codelists.Sbi))).Where(c => c.Cover.Parts.Count > 0)
                .Select(c => new Whole(keys.Categories[c.Category.Code], [.. c.Cover.Parts.Select(p => keys.Categories[p])], c.Cover.IsMost))];
        }

        return _lastCovers = covers;
    }

    private void Compare(Whole whole, List<SumComparison> result)
    {
        var totals = CollectionsMarshal.AsSpan(_values)[_series[whole.Category]];
        foreach (ref readonly var total in totals)
            _sums[total.Year - Period.FirstYear] = new PartSum(0, 0, Coarseness.Of(total.Value, LargestRounding));
        foreach (var part in whole.Parts)
            foreach (ref readonly var value in CollectionsMarshal.AsSpan(_values)[_series[part]])
            {
                ref var sum = ref _sums[value.Year - Period.FirstYear];
                sum = new PartSum(sum.Sum + value.Value, sum.Count + 1, Coarseness.Of(value.Value, sum.Coarseness));
            }

        foreach (ref readonly var total in totals)
        {
            var sum = _sums[total.Year - Period.FirstYear];
            if (sum.Count > 0 && !double.IsNaN(total.Value) && !double.IsNaN(sum.Sum))
                result.Add(new SumComparison(
                    new ObservationKey(_block.Measure, _block.Region, whole.Category, total.Year), total.Place, total.Value, sum.Sum, sum.Count, whole.IsMost && sum.Count * 2 > whole.Parts.Length, sum.Coarseness));
        }
    }

    private sealed record Whole(int Category, int[] Parts, bool IsMost);

    /// <param name="Place">Null where the value was there before.</param>
    private readonly record struct PartValue(int Year, CellPlace? Place, double Value);

    private readonly record struct PartSum(double Sum, int Count, int Coarseness);
}

/// <summary>A total and the sum of its parts.</summary>
/// <param name="Place">Of the delivered total; null where it was there before.</param>
/// <param name="Parts">How many parts the sum has.</param>
/// <param name="IsMost">That most of the parts are there: a part that is missing then shows as a difference. Else the sum may well be less.</param>
/// <param name="Coarseness">The power of ten that all of them are multiples of: sources round large regions coarser than small ones.</param>
internal readonly record struct SumComparison(
    ObservationKey Whole, CellPlace? Place, double Total, double Sum, int Parts, bool IsMost, int Coarseness)
{
    /// <summary>Whether they differ by more than rounding each of them can do.</summary>
    internal bool Differs(double rounding)
    {
        var tolerance = (Parts + 1) * Math.Max(rounding, Coarseness) / 2;
        return Sum - Total > tolerance || (IsMost && Total - Sum > tolerance);
    }
}
