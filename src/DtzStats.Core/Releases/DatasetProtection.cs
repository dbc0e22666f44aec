using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>Decides which cells of a dataset are withheld: of all its measures, regions, compositions, categories and years together.</summary>
internal sealed class DatasetProtection
{
    private readonly DatasetView _exact;
    private readonly DisclosureRules _rules;
    private readonly IProgress<DisclosureProgress>? _progress;
    private readonly IReadOnlyList<EarlierRelease> _earlier;
    private readonly IReadOnlyList<Measure> _measures;
    private readonly IReadOnlyList<PublishedRegion> _regions;
    private readonly IReadOnlyList<Category> _categories;
    private readonly PublishedHierarchy _hierarchy;
    private readonly Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>> _tables = [];
    private readonly Dictionary<string, DisclosureLoss> _losses = [];
    private readonly Dictionary<string, IReadOnlyList<CellKey>> _unprotected = [];
    private readonly Dictionary<string, List<ToldCell>> _cells = [];

    internal DatasetProtection(ExactDataset dataset, Codelists codelists, DisclosureRules rules, IProgress<DisclosureProgress>? progress)
    {
        (_exact, _earlier, _rules, _progress) = (dataset.View, dataset.Earlier, rules, progress);
        var observed = _exact.Observations.Select(o => o.Measure).ToHashSet();
        _measures = [.. codelists.Measures.All.Where(m => observed.Contains(m.Code))];
        _regions = PublishedRegion.All(
            codelists, _exact.Observations.Select(o => o.Region).ToHashSet(), _exact.Observations.Select(o => o.Period).ToHashSet());
        _categories = [.. codelists.Sbi.All, .. codelists.SectorGroups.Select(g => g.AsCategory())];
        _hierarchy = PublishedHierarchy.Of(codelists, _regions, _categories);
    }

    /// <summary>
    /// Takes along what another dataset withholds: what counts nearly the same here would tell it. Whether something of that is not
    /// withheld here; then it has to be decided anew.
    /// </summary>
    /// <param name="other">Decided, as this is.</param>
    internal bool Take(DatasetProtection other)
    {
        var isNew = false;
        foreach (var measure in _measures.Where(m => other._tables.GetValueOrDefault(MeasureTables.Of(m))?.Count > 0 && other._measures.Contains(m)))
            isNew |= Take(measure, other);
        return isNew;
    }

    private bool Take(Measure measure, DatasetProtection other)
    {
        var table = MeasureTables.Of(measure);
        var (cells, hidden, isNew) = (Cells(measure), _tables[table], false);
        var told = other.Cells(measure).Where(t => other._tables[table].ContainsKey(t.Cell.Key)).ToDictionary(t => t.Cell.Key, t => t.Cell.Value);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i].Cell;
            if (cells[i].Withheld is not null || cell.WasPublished || !told.TryGetValue(cell.Key, out var value) || !_rules.IsNear(value, cell.Value))
                continue;
            var isHidden = hidden.TryGetValue(cell.Key, out var reason);
            cells[i] = cells[i] with { Withheld = isHidden ? reason : HideReason.Secondary };
            isNew |= !isHidden;
        }

        return isNew;
    }

    /// <summary>Decides by what is known of other datasets and releases by now.</summary>
    internal WithheldCells Decide()
    {
        _tables.Clear();
        var additive = _measures.Where(m => m.IsAdditive).ToList();
        var wholes = additive.Where(m => m.PartOf is null).ToList();
        foreach (var whole in wholes)
            DecideWhole(whole, []);
        DecideTogether([.. wholes.Where(MeasureTables.CountsWhatFirmsHave)]);
        foreach (var parts in additive.Where(m => m.PartOf is not null && !MeasureTables.IsNeverPublished(m)).GroupBy(MeasureTables.Of))
            _tables[parts.Key] = (_tables.ContainsKey(parts.First().PartOf!) ? Parts([.. parts]) : null) ?? AllButTotals([.. parts]);
        return new WithheldCells(
            _regions.Select(r => r.Key).ToHashSet(), _categories.Select(c => c.Code).ToHashSet(), _tables.ToDictionary(), _losses.ToDictionary(),
            [.. _unprotected.SelectMany(u => u.Value.Select(c => new UnprotectedCell(u.Key, c)))]);
    }

    /// <summary>What counts nearly the same, jobs and employees' jobs, is hidden together, since each bounds the other: until nothing is added.</summary>
    private void DecideTogether(IReadOnlyList<Measure> alike)
    {
        int Hidden() => alike.Sum(m => _tables[MeasureTables.Of(m)].Count);
        for (var before = -1; alike.Count > 1 && before < Hidden();)
        {
            before = Hidden();
            foreach (var measure in alike)
                DecideWhole(measure, alike.SelectMany(m => _tables[MeasureTables.Of(m)]).DistinctBy(h => h.Key).ToDictionary());
        }
    }

    /// <param name="beside">What is hidden because it is of another measure.</param>
    private void DecideWhole(Measure measure, Dictionary<CellKey, HideReason> beside)
    {
        var judged = MeasureTables.CountsWhatFirmsHave(measure);
        // An establishment has a job by definition; of anything else it may have none.
        var rules = measure.Code == MeasureTables.Jobs ? _rules
            : Bare(_rules) with { LeastEstablishments = judged ? _rules.LeastEstablishments : 0, DominancePercent = judged ? _rules.DominancePercent : null };
        var (table, told) = (MeasureTables.Of(measure), Cells(measure));
        var protection = Protection.Of(
            [.. told.Select(t => t.Withheld is not null || beside.ContainsKey(t.Cell.Key) ? t.Cell with { IsConfidential = true } : t.Cell)], _hierarchy, rules, _progress);
        var before = told.Where(t => t.Withheld is not null).ToDictionary(t => t.Cell.Key, t => t.Withheld!.Value);
        _unprotected[table] = protection.Unprotected;
        _tables[table] = protection.Hidden.ToDictionary(h => h.Key, h => beside.TryGetValue(h.Key, out var reason) || before.TryGetValue(h.Key, out reason) ? reason : h.Value);
        _losses[table] = protection.Loss;
    }

    /// <summary>
    /// Parts are hidden wherever the whole is, since they add up to it. What has to be hidden besides, in the table of any part, is
    /// hidden of all parts, until nothing is added. Null where that does not protect them: where all of a sum is men.
    /// </summary>
    private Dictionary<CellKey, HideReason>? Parts(IReadOnlyList<Measure> parts)
    {
        var hidden = new Dictionary<CellKey, HideReason>(_tables.GetValueOrDefault(parts[0].PartOf!) ?? new Dictionary<CellKey, HideReason>());
        for (var before = -1; before < hidden.Count;)
        {
            before = hidden.Count;
            foreach (var part in parts)
            {
                var cells = Cells(part).Select(t => t.Withheld is not null || hidden.ContainsKey(t.Cell.Key) ? t.Cell with { IsConfidential = true } : t.Cell);
                var protection = Protection.Of([.. cells], _hierarchy, Bare(_rules), _progress);
                if (protection.Unprotected.Count > 0)
                    return null;
                foreach (var (key, reason) in protection.Hidden)
                    hidden.TryAdd(key, reason);
            }
        }

        return hidden;
    }

    /// <summary>
    /// Of all activities together parts tell nothing of a hidden cell, unless a total is hidden too: then those of the year go.
    /// </summary>
    private Dictionary<CellKey, HideReason> AllButTotals(IReadOnlyList<Measure> parts)
    {
        var whole = _tables.GetValueOrDefault(parts[0].PartOf!) ?? new Dictionary<CellKey, HideReason>();
        var total = _categories.Single(c => c.Level == CategoryLevel.Total).Code;
        var closed = whole.Keys.Where(k => k.Category == total).Select(k => k.Period).ToHashSet();
        return parts.SelectMany(Cells).Where(t => t.Withheld is not null || t.Cell.Key.Category != total || closed.Contains(t.Cell.Key.Period))
            .Select(t => t.Cell.Key).Distinct().ToDictionary(k => k, k => whole.GetValueOrDefault(k, HideReason.Secondary));
    }

    /// <summary>The cells of a measure, with what earlier releases and other datasets told of them.</summary>
    private List<ToldCell> Cells(Measure measure)
    {
        if (_cells.TryGetValue(measure.Code, out var known))
            return known;
        var judged = measure.PartOf is null && MeasureTables.CountsWhatFirmsHave(measure);
        var establishments = judged ? Find(MeasureTables.Establishments) : null;
        IReadOnlyList<TableCell> cells = [.. TableCells.Of(_exact, measure, establishments, judged ? Find(MeasureTables.LargestJobs) : null, _regions, _categories)
            // Where establishments are counted, but not those of the cell, nobody can say that they are enough.
            .Select(c => establishments is not null && c.Establishments is null ? c with { IsConfidential = true } : c)];
        List<ToldCell> told = [.. cells.Select(c => new ToldCell(c, null))];
        foreach (var earlier in _earlier)
            told = earlier.Tell(told, measure, _regions, _categories);
        return _cells[measure.Code] = told;
    }

    private Measure? Find(string code) => _measures.FirstOrDefault(m => m.Code == code);

    /// <summary>The rules for a table that is not of jobs: nothing is known of its cells but that they are no less than zero.</summary>
    private static DisclosureRules Bare(DisclosureRules rules) =>
        rules with { LeastEstablishments = 0, DominancePercent = null, LeastPerEstablishment = 0 };
}
