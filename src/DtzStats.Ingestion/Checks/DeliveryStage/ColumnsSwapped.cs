using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Fewer jobs than establishments in a municipality: each establishment has at least one job, so the columns are swapped.</summary>
internal sealed class ColumnsSwapped : DeliveryCheck
{
    /// <summary>Below it, offices without staff of their own can outnumber jobs.</summary>
    private const double FewEstablishments = 100;

    private readonly int _jobs;
    private readonly int _establishments;
    private readonly Dictionary<int, Sums> _regions = [];

    internal ColumnsSwapped(DeliveryFacts facts)
        : base("columns-swapped", facts, Severity.Fail)
    {
        _jobs = facts.Keys.Measures["jobs"];
        _establishments = facts.Keys.Measures["establishments"];
    }

    internal override void See(SeriesBeside series)
    {
        var isJobs = series.Key.Measure == _jobs;
        if (!isJobs && series.Key.Measure != _establishments)
            return;
        if (!_regions.TryGetValue(series.Key.Region, out var sums))
            _regions[series.Key.Region] = sums = new Sums();
        foreach (ref readonly var year in series.Years)
            if (year is { HasValue: true, IsDelivered: true })
                sums.Add(isJobs, series.CellOf(year), year.Value);
    }

    internal override IEnumerable<Finding> Finish()
    {
        var all = _regions.Values.SelectMany(r => r.Years()).ToList();
        var swapped = all.Where(y => y.Jobs > 0 && y.Establishments >= FewEstablishments && y.Jobs < y.Establishments)
            .OrderBy(y => y.First.File).ThenBy(y => y.First.Line).ToList();
        if (swapped.Count == 0)
            yield break;
        var first = swapped[0].First;
        var (dutch, english) = Facts.NameOf(new ObservationKey(_jobs, first.Key.Region, first.Key.Category, first.Key.Year));
        yield return Find(
            Facts.PlaceOf(first),
            new BilingualText(
                $"minder banen dan vestigingen in {Number(swapped.Count)} van {Number(all.Count)} combinaties van gebied en jaar, zoals {dutch}",
                $"fewer jobs than establishments in {Number(swapped.Count)} of {Number(all.Count)} pairs of region and year, such as {english}"),
            new BilingualText("ten minste een baan per vestiging", "at least one job an establishment"),
            new BilingualText("Zijn de kolommen verwisseld? Verbeter de kopregel.", "Are the columns swapped? Mend the header."),
            subject: swapped.Count == 1 ? new Subject(Region: Facts.Keys.Regions[first.Key.Region], Year: first.Key.Year) : Subject.Whole);
    }

    /// <summary>Jobs and establishments of one region, all industries together, by year.</summary>
    private sealed class Sums
    {
        private readonly double[] _jobs = new double[Period.LastYear - Period.FirstYear + 1];
        private readonly double[] _establishments = new double[Period.LastYear - Period.FirstYear + 1];
        private readonly CodedObservation?[] _first = new CodedObservation?[Period.LastYear - Period.FirstYear + 1];

        internal void Add(bool isJobs, in CodedObservation cell, double value)
        {
            var index = cell.Key.Year - Period.FirstYear;
            (isJobs ? _jobs : _establishments)[index] += value;
            _first[index] ??= cell;
        }

        internal IEnumerable<(double Jobs, double Establishments, CodedObservation First)> Years() =>
            _first.Index().Where(f => f.Item is not null).Select(f => (_jobs[f.Index], _establishments[f.Index], f.Item!.Value));
    }
}
