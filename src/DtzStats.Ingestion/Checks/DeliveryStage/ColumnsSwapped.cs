using DtzStats.Core.Languages;
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
    private readonly Dictionary<(int Region, int Year), (double Jobs, double Establishments, CodedObservation First)> _sums = [];

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
        foreach (var year in series.Years)
        {
            if (year is not { HasValue: true, Delivered: { } cell })
                continue;
            var place = (series.Key.Region, year.Year);
            var (jobs, establishments, first) = _sums.GetValueOrDefault(place, (0, 0, cell));
            _sums[place] = isJobs ? (jobs + year.Value, establishments, first) : (jobs, establishments + year.Value, first);
        }
    }

    internal override IEnumerable<Finding> Finish()
    {
        var swapped = _sums.Where(s => s.Value.Jobs > 0 && s.Value.Establishments >= FewEstablishments && s.Value.Jobs < s.Value.Establishments)
            .OrderBy(s => s.Value.First.File).ThenBy(s => s.Value.First.Line).ToList();
        if (swapped.Count == 0)
            yield break;
        var (place, sums) = swapped[0];
        var (dutch, english) = Facts.NameOf(new ObservationKey(_jobs, place.Region, sums.First.Key.Category, place.Year));
        yield return Find(
            Facts.PlaceOf(sums.First),
            new BilingualText(
                $"minder banen dan vestigingen in {Number(swapped.Count)} van {Number(_sums.Count)} combinaties van gebied en jaar, zoals {dutch}",
                $"fewer jobs than establishments in {Number(swapped.Count)} of {Number(_sums.Count)} pairs of region and year, such as {english}"),
            new BilingualText("ten minste een baan per vestiging", "at least one job an establishment"),
            new BilingualText("Zijn de kolommen verwisseld? Verbeter de kopregel.", "Are the columns swapped? Mend the header."),
            subject: swapped.Count == 1 ? new Subject(Region: Facts.Keys.Regions[place.Region], Year: place.Year) : Subject.Whole);
    }
}
