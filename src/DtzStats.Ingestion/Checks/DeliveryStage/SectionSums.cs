using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// Lays totals beside the sums of their parts, a region at a time: the total of all activities beside its sections or
/// groups, a group beside its sections, a section beside its divisions.
/// </summary>
internal sealed class SectionSums(Codelists codelists, KeySpace keys)
{
    private const int LargestRounding = 1000;

    private readonly Dictionary<(int Category, int Year), double> _values = [];
    private readonly Dictionary<string, IReadOnlyList<(Category Whole, SectionCover Cover)>> _covers = [];
    private ObservationKey _block;

    /// <summary>Takes in a series; where it begins a new measure or region, gives the comparisons of the one before.</summary>
    internal IReadOnlyList<SumComparison> Add(SeriesBeside series)
    {
        IReadOnlyList<SumComparison> done = [];
        if ((series.Key.Measure, series.Key.Region) != (_block.Measure, _block.Region))
            done = Finish();
        _block = series.Key;
        foreach (var year in series.Years)
            _values[(series.Key.Category, year.Year)] = year.Value;
        return done;
    }

    internal IReadOnlyList<SumComparison> Finish()
    {
        if (_values.Count == 0)
            return [];
        var published = _values.Keys.Select(k => k.Category).ToHashSet();
        var result = new List<SumComparison>();
        foreach (var (whole, cover) in CoversOf(published))
            foreach (var year in _values.Keys.Where(k => k.Category == keys.Categories[whole.Code]).Select(k => k.Year).Order())
                if (Compare(whole, cover, year) is { } comparison)
                    result.Add(comparison);
        _values.Clear();
        return result;
    }

    private IReadOnlyList<(Category Whole, SectionCover Cover)> CoversOf(HashSet<int> published)
    {
        // Regions of one delivery have the same industries, or nearly so; the covers are worked out once for each set.
        var name = string.Join(' ', published.Order());
        if (_covers.TryGetValue(name, out var covers))
            return covers;
        var codes = published.Select(n => keys.Categories[n]).ToHashSet();
        return _covers[name] = [.. codelists.Sbi.All.Where(c => codes.Contains(c.Code) && c.Level != CategoryLevel.Division)
            .Select(c => (c, SectionCover.Of(c, codes, codelists.Sbi))).Where(c => c.Item2.Parts.Count > 0)];
    }

    private SumComparison? Compare(Category whole, SectionCover cover, int year)
    {
        var key = new ObservationKey(_block.Measure, _block.Region, keys.Categories[whole.Code], year);
        var total = _values[(key.Category, year)];
        var (sum, rounding) = (0.0, CoarsenessOf(total, LargestRounding));
        foreach (var part in cover.Parts)
            if (_values.TryGetValue((keys.Categories[part], year), out var value))
            {
                sum += value;
                rounding = CoarsenessOf(value, rounding);
            }
            else
                return null;
        return double.IsNaN(total) || double.IsNaN(sum) ? null : new SumComparison(key, total, sum, cover.Parts.Count, cover.IsComplete, rounding);
    }

    /// <summary>The largest power of ten, up to a limit, that a value is a multiple of.</summary>
    private static int CoarsenessOf(double value, int limit)
    {
        while (limit > 1 && value % limit != 0)
            limit /= 10;
        return limit;
    }
}

/// <summary>A total and the sum of its parts.</summary>
/// <param name="Parts">How many parts the sum has.</param>
/// <param name="IsComplete">That the parts are all of it.</param>
/// <param name="Coarseness">The power of ten that all of them are multiples of: sources round large regions coarser than small ones.</param>
internal sealed record SumComparison(ObservationKey Whole, double Total, double Sum, int Parts, bool IsComplete, int Coarseness)
{
    /// <summary>Whether they differ by more than rounding each of them can do; incomplete parts may well be less.</summary>
    internal bool Differs(double rounding)
    {
        var tolerance = (Parts + 1) * Math.Max(rounding, Coarseness) / 2;
        return Sum - Total > tolerance || (IsComplete && Total - Sum > tolerance);
    }
}
