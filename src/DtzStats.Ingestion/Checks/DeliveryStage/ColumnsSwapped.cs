using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Fewer jobs than establishments in an industry of a region: each establishment has at least one job, so the columns are swapped.</summary>
internal sealed class ColumnsSwapped : DeliveryCheck
{
    /// <summary>Below it, offices without staff of their own can outnumber jobs.</summary>
    private const double FewEstablishments = 100;

    private readonly int _jobs;
    private readonly int _establishments;
    private readonly int[] _slots;
    private readonly bool[] _isDivision;
    private readonly int _firstYear;
    private readonly int _years;
    private readonly Dictionary<(int Region, int Slot), Pairs> _pairs = [];

    internal ColumnsSwapped(DeliveryFacts facts)
        : base("columns-swapped", facts, Severity.Fail)
    {
        _jobs = facts.Keys.Measures["jobs"];
        _establishments = facts.Keys.Measures["establishments"];
        _firstYear = facts.Years.DefaultIfEmpty().Min();
        _years = facts.Years.DefaultIfEmpty().Max() - _firstYear + 1;
        // Divisions are laid beside each other by section: there are too many of them to remember each.
        var divisions = facts.Codelists.Sbi.All.Where(c => c.Level == CategoryLevel.Division).ToList();
        _slots = [.. Enumerable.Range(0, facts.Keys.Categories.End)];
        _isDivision = new bool[facts.Keys.Categories.End];
        foreach (var division in divisions)
        {
            var number = facts.Keys.Categories[division.Code];
            (_slots[number], _isDivision[number]) = (-facts.Keys.Categories[division.Parent!], true);
        }
    }

    internal override void See(SeriesBeside series)
    {
        var isJobs = series.Key.Measure == _jobs;
        if (!isJobs && series.Key.Measure != _establishments)
            return;
        var place = (series.Key.Region, _slots[series.Key.Category]);
        if (!_pairs.TryGetValue(place, out var pairs))
            _pairs[place] = pairs = new Pairs(_years);
        foreach (ref readonly var year in series.Years)
            if (year is { HasValue: true, IsDelivered: true })
                pairs.Add(isJobs, year.Year - _firstYear, series.CellOf(year), year.Value);
    }

    internal override IEnumerable<Finding> Finish()
    {
        var all = _pairs.Values.SelectMany(p => p.Comparable()).ToList();
        var swapped = all.Where(y => y.Jobs > 0 && y.Establishments >= FewEstablishments && y.Jobs < y.Establishments)
            .OrderBy(y => y.First.File).ThenBy(y => y.First.Line).ToList();
        if (swapped.Count == 0)
            yield break;
        var first = swapped[0].First;
        var (dutch, english) = Facts.NameOf(new ObservationKey(_jobs, first.Key.Region, first.Key.Category, first.Key.Year));
        yield return Find(
            Facts.PlaceOf(first),
            new BilingualText(
                $"minder banen dan vestigingen in {Number(swapped.Count)} van {Number(all.Count)} combinaties van gebied, bedrijfstak en jaar, zoals {dutch}",
                $"fewer jobs than establishments in {Number(swapped.Count)} of {Number(all.Count)} combinations of region, industry and year, such as {english}"),
            new BilingualText("ten minste een baan per vestiging", "at least one job an establishment"),
            new BilingualText("Zijn de kolommen verwisseld? Verbeter de kopregel.", "Are the columns swapped? Mend the header."),
            subject: swapped.Count == 1 && !_isDivision[first.Key.Category] ? Facts.SubjectOf(first.Key) with { Measure = null } : Subject.Whole);
    }

    /// <summary>Jobs and establishments of one region and industry by year; comparable where both have the same divisions.</summary>
    private sealed class Pairs(int years)
    {
        private readonly double[] _jobs = new double[years];
        private readonly double[] _establishments = new double[years];
        private readonly long[] _difference = new long[years];
        private readonly CodedObservation[] _first = new CodedObservation[years];

        internal void Add(bool isJobs, int year, in CodedObservation cell, double value)
        {
            (isJobs ? _jobs : _establishments)[year] += value;
            _difference[year] += isJobs ? Square(cell.Key.Category) : -Square(cell.Key.Category);
            if (_first[year].Line == 0)
                _first[year] = cell;
        }

        internal IEnumerable<(double Jobs, double Establishments, CodedObservation First)> Comparable() =>
            _first.Index().Where(f => f.Item.Line > 0 && _difference[f.Index] == 0).Select(f => (_jobs[f.Index], _establishments[f.Index], f.Item));

        /// <summary>Sums of squares: two sets of divisions hardly ever have the same.</summary>
        private static long Square(int category) => (long)category * category;
    }
}
