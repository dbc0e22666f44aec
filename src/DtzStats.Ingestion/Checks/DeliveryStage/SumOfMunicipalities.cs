using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Municipalities that do not add up to their province, where all of them are there, by more than rounding can do.</summary>
internal sealed class SumOfMunicipalities : DeliveryCheck
{
    private const int LargestRounding = 100;

    private readonly int[] _provinceOf;
    private readonly Dictionary<int, Region> _provinces;
    private readonly Dictionary<(int Measure, int Province, int Category, int Year), CodedObservation> _totals = [];
    private readonly Dictionary<(int Measure, int Province, int Category, int Year), (double Sum, int Count)> _sums = [];

    internal SumOfMunicipalities(DeliveryFacts facts)
        : base("sum-municipalities", facts)
    {
        var regions = facts.Codelists.Regions;
        _provinceOf = new int[facts.Keys.Regions.End];
        foreach (var region in regions.All.Where(r => r.Level == RegionLevel.Municipality && r.Province is not null))
            _provinceOf[facts.Keys.Regions[region.Code]] = facts.Keys.Regions[region.Province!];
        _provinces = regions.All.Where(r => r.Level == RegionLevel.Province).ToDictionary(r => facts.Keys.Regions[r.Code]);
    }

    internal override void See(SeriesBeside series)
    {
        if (!Facts.IsAdditive(series.Key.Measure))
            return;
        // Provinces come before their municipalities in the order of the keys; where a delivery has none, nothing is kept.
        if (_provinces.ContainsKey(series.Key.Region))
        {
            foreach (ref readonly var year in series.Years)
                if (year is { HasValue: true, IsDelivered: true })
                    _totals[(series.Key.Measure, series.Key.Region, series.Key.Category, year.Year)] = series.CellOf(year);
            return;
        }

        if (_totals.Count == 0 || _provinceOf[series.Key.Region] is not (> 0 and var province))
            return;
        foreach (ref readonly var year in series.Years)
        {
            var key = (series.Key.Measure, province, series.Key.Category, year.Year);
            if (!_totals.ContainsKey(key) || !year.HasValue)
                continue;
            var (sum, count) = _sums.GetValueOrDefault(key);
            _sums[key] = (sum + year.Value, count + 1);
        }
    }

    internal override IEnumerable<Finding> Finish()
    {
        var expected = new Dictionary<(int Province, int Year), int>();
        foreach (var (key, (sum, count)) in _sums)
        {
            if (!expected.TryGetValue((key.Province, key.Year), out var all))
                expected[(key.Province, key.Year)] = all = MunicipalitiesIn(_provinces[key.Province], key.Year);
            var total = _totals[key];
            // Sources round provinces coarser than municipalities; what the total is written in tells how coarse.
            var rounding = Facts.RoundingOf(key.Measure);
            var tolerance = (Math.Max(rounding, Coarseness.Of(total.Value, LargestRounding)) + (count * rounding)) / 2.0;
            if (count == all && Math.Abs((double)total.Number!.Value - sum) > tolerance)
                yield return Differ(new ObservationKey(key.Measure, key.Province, key.Category, key.Year), total, sum, count);
        }
    }

    private int MunicipalitiesIn(Region province, int year) => Facts.Codelists.Regions.All
        .Count(r => r.Level == RegionLevel.Municipality && r.Province == province.Code && r.ExistsIn(new Period(year)));

    private Finding Differ(ObservationKey key, CodedObservation total, double sum, int count)
    {
        var (dutch, english) = Facts.NameOf(key);
        return Find(
            Facts.PlaceOf(total),
            new BilingualText(
                $"{dutch}: de provincie heeft {Number((long)total.Number!.Value)}, haar {Number(count)} gemeenten samen {Number((long)sum)}",
                $"{english}: the province has {Number((long)total.Number!.Value)}, its {Number(count)} municipalities together {Number((long)sum)}"),
            new BilingualText("gemeenten die op afronding na optellen tot hun provincie", "municipalities that add up to their province but for rounding"),
            new BilingualText("Kijk welke gemeente afwijkt, of de bron een rest kent die niet is ingedeeld.", "See which municipality differs, or whether the source has a remainder."),
            subject: Facts.SubjectOf(key));
    }
}
