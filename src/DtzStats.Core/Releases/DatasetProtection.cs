using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>Decides which cells of a dataset are withheld: of all its measures, regions, compositions, categories and years together.</summary>
public sealed class DatasetProtection
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
    private readonly HashSet<UnprotectedCell> _unprotected = [];

    private DatasetProtection(DatasetView exact, Codelists codelists, DisclosureRules rules, IReadOnlyList<EarlierRelease> earlier, IProgress<DisclosureProgress>? progress)
    {
        (_exact, _rules, _earlier, _progress) = (exact, rules, earlier, progress);
        var observed = exact.Observations.Select(o => o.Measure).ToHashSet();
        _measures = [.. codelists.Measures.All.Where(m => observed.Contains(m.Code))];
        _regions = PublishedRegion.All(
            codelists, exact.Observations.Select(o => o.Region).ToHashSet(), exact.Observations.Select(o => o.Period).ToHashSet());
        _categories = [.. codelists.Sbi.All, .. codelists.SectorGroups.Select(g => g.AsCategory())];
        _hierarchy = PublishedHierarchy.Of(codelists, _regions, _categories);
    }

    /// <summary>The cells to withhold. The same dataset, codelists and rules give the same cells.</summary>
    /// <param name="exact">All observations of the dataset, as they were read.</param>
    /// <param name="earlier">What readers have of it already.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rule has a limit that cannot be.</exception>
    public static WithheldCells Of(
        DatasetView exact, Codelists codelists, DisclosureRules rules, IReadOnlyList<EarlierRelease>? earlier = null, IProgress<DisclosureProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentNullException.ThrowIfNull(rules);
        return new DatasetProtection(exact, codelists, rules, earlier ?? [], progress).Decide();
    }

    private WithheldCells Decide()
    {
        var additive = _measures.Where(m => m.IsAdditive).ToList();
        var wholes = additive.Where(m => m.PartOf is null).ToList();
        // What counts nearly the same, jobs and employees' jobs, is hidden together: each bounds the other.
        for (var before = -1; before < Hidden(wholes);)
        {
            before = Hidden(wholes);
            foreach (var whole in wholes)
                DecideWhole(whole, wholes.Count(MeasureTables.CountsWhatFirmsHave) > 1);
        }

        foreach (var parts in additive.Where(m => m.PartOf is not null && !MeasureTables.IsNeverPublished(m)).GroupBy(MeasureTables.Of))
            _tables[parts.Key] = (_tables.ContainsKey(parts.First().PartOf!) ? Parts([.. parts]) : null) ?? AllButTotals([.. parts]);
        return new WithheldCells(
            _regions.Select(r => r.Key).ToHashSet(), _categories.Select(c => c.Code).ToHashSet(), _tables, _losses, [.. _unprotected]);
    }

    private int Hidden(IEnumerable<Measure> wholes) => wholes.Sum(w => _tables.GetValueOrDefault(MeasureTables.Of(w))?.Count ?? 0);

    /// <param name="isBeside">That another measure of what firms have is in the dataset.</param>
    private void DecideWhole(Measure measure, bool isBeside)
    {
        var judged = MeasureTables.CountsWhatFirmsHave(measure);
        var establishments = judged ? Find(MeasureTables.Establishments) : null;
        var cells = Cells(measure, establishments, judged ? Find(MeasureTables.LargestJobs) : null);
        if (establishments is not null)
            cells = [.. cells.Select(c => c.Establishments is null ? c with { IsConfidential = true } : c)];
        var beside = judged && isBeside ? HiddenOfAll() : [];
        cells = [.. cells.Select(c => beside.ContainsKey(c.Key) ? c with { IsConfidential = true } : c)];
        // An establishment has a job by definition; of anything else it may have none.
        var rules = measure.Code == MeasureTables.Jobs ? _rules
            : Bare(_rules) with { LeastEstablishments = judged ? _rules.LeastEstablishments : 0, DominancePercent = judged ? _rules.DominancePercent : null };
        var protection = Protection.Of(cells, _hierarchy, rules, _progress);
        _unprotected.UnionWith(protection.Unprotected.Select(c => new UnprotectedCell(measure.Code, c)));
        _tables[MeasureTables.Of(measure)] = protection.Hidden.ToDictionary(h => h.Key, h => beside.GetValueOrDefault(h.Key, h.Value));
        _losses[MeasureTables.Of(measure)] = protection.Loss;
    }

    /// <summary>What is hidden of any measure that tells how large establishments are.</summary>
    private Dictionary<CellKey, HideReason> HiddenOfAll() => _tables
        .Where(t => t.Key != MeasureTables.Establishments).SelectMany(t => t.Value).DistinctBy(h => h.Key).ToDictionary(h => h.Key, h => h.Value);

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
                var cells = Cells(part, null, null).Select(c => hidden.ContainsKey(c.Key) ? c with { IsConfidential = true } : c);
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
        return parts.SelectMany(p => Cells(p, null, null)).Select(c => c.Key).Distinct()
            .Where(k => k.Category != total || closed.Contains(k.Period)).ToDictionary(k => k, k => whole.GetValueOrDefault(k, HideReason.Secondary));
    }

    private IReadOnlyList<TableCell> Cells(Measure measure, Measure? establishments, Measure? largest)
    {
        var cells = TableCells.Of(_exact, measure, establishments, largest, _regions, _categories);
        foreach (var earlier in _earlier)
        {
            var then = TableCells.Of(earlier.Exact, measure, null, null, _regions, _categories).ToDictionary(c => c.Key);
            cells = [.. cells.Select(c => earlier.Told(c, then, measure))];
        }

        return cells;
    }

    private Measure? Find(string code) => _measures.FirstOrDefault(m => m.Code == code);

    /// <summary>The rules for a table that is not of jobs: nothing is known of its cells but that they are no less than zero.</summary>
    private static DisclosureRules Bare(DisclosureRules rules) =>
        rules with { LeastEstablishments = 0, DominancePercent = null, LeastPerEstablishment = 0 };
}
