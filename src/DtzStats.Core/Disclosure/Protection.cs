using System.Collections.Frozen;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Disclosure;

/// <summary>Which cells of the tables of one measure stay hidden, and why. What is derived from a hidden cell is withheld too.</summary>
public sealed class Protection
{
    private readonly FrozenDictionary<CellKey, HideReason> _hidden;

    private Protection(IReadOnlyCollection<YearProtection> years)
    {
        _hidden = years.SelectMany(y => y.Hidden).ToFrozenDictionary();
        Loss = DisclosureLoss.Sum([.. years.Select(y => y.Loss)]);
        Unprotected = [.. years.SelectMany(y => y.Unprotected)];
    }

    /// <summary>The hidden cells with their reasons.</summary>
    public IReadOnlyDictionary<CellKey, HideReason> Hidden => _hidden;

    public DisclosureLoss Loss { get; }

    /// <summary>
    /// Hidden cells that a reader may come nearer to than the interval: where the sums of the source do not add up, or no cover was found. A
    /// release that has any must not go out.
    /// </summary>
    public IReadOnlyList<CellKey> Unprotected { get; }

    /// <summary>
    /// Hides what the rules call confidential, and more cells until none of these can be computed to within the interval from all
    /// that is published, exact or rounded. Each year is a table of its own: what links years is withheld (<see cref="Allows"/>).
    /// Cells of years, regions and categories that are not given are taken as not published. The same cells give the same result.
    /// </summary>
    /// <param name="cells">
    /// All cells of one measure that are to be published, sums included. A value that is missing is not published.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A cell comes twice, has a value that is no count, or a code that is not in the hierarchy.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A rule has a limit that cannot be.</exception>
    public static Protection Of(
        IReadOnlyCollection<TableCell> cells,
        PublishedHierarchy hierarchy,
        DisclosureRules rules,
        IProgress<DisclosureProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(hierarchy);
        ArgumentNullException.ThrowIfNull(rules);
        rules.Validate();
        Validate(cells, hierarchy);
        var tables = cells.GroupBy(c => c.Key.Period).OrderBy(g => g.Key).ToList();
        var years = new YearProtection[tables.Count];
        var done = 0;
        Parallel.For(0, tables.Count, i =>
        {
            years[i] = YearProtection.Of(tables[i].Key, [.. tables[i]], hierarchy, rules);
            progress?.Report(new DisclosureProgress(Interlocked.Increment(ref done), tables.Count));
        });
        return new Protection(years);
    }

    public bool IsHidden(CellKey key) => _hidden.ContainsKey(key);

    /// <summary>Why a cell is hidden; null: it is not.</summary>
    public HideReason? ReasonOf(CellKey key) => _hidden.TryGetValue(key, out var reason) ? reason : null;

    /// <summary>
    /// Whether a figure that is derived from these cells may be published: a share, an average, a rank, an index. One of which any
    /// part is hidden may not, since the other parts would give it back.
    /// </summary>
    public bool Allows(params IEnumerable<CellKey> keys) => !keys.Any(IsHidden);

    /// <summary>
    /// Whether the change between two years may be published, as a difference, rate or index: not where either year is hidden,
    /// since the other would give it back, nor where both are, since the change ties what is hidden together.
    /// </summary>
    public bool AllowsChange(string region, string category, Period from, Period to) =>
        Allows(new CellKey(region, category, from), new CellKey(region, category, to));

    private static void Validate(IReadOnlyCollection<TableCell> cells, PublishedHierarchy hierarchy)
    {
        var keys = new HashSet<CellKey>();
        foreach (var cell in cells)
        {
            if (!hierarchy.Regions.ContainsKey(cell.Key.Region) || !hierarchy.Categories.ContainsKey(cell.Key.Category))
                throw new ArgumentException($"The hierarchy does not have the region or the category of {cell.Key}.", nameof(cells));
            if (!keys.Add(cell.Key))
                throw new ArgumentException($"The cell {cell.Key} comes twice.", nameof(cells));
            if (cell.Value is { } value && (value < 0 || value != decimal.Truncate(value)))
                throw new ArgumentException($"The cell {cell.Key} has the value {value}; only counts can be protected.", nameof(cells));
        }
    }
}
