using DtzStats.Core.Codes;

namespace DtzStats.Core.Measures;

/// <summary>All measures, found by code or by the heading that a file gives them.</summary>
public sealed class MeasureList
{
    private readonly Dictionary<string, Measure> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">Two measures claim one name.</exception>
    public MeasureList(IReadOnlyList<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        All = measures;
        foreach (var measure in measures)
            foreach (var name in measure.Aliases.Append(measure.Code).Distinct(StringComparer.OrdinalIgnoreCase))
                if (!_byName.TryAdd(name, measure))
                    throw new ArgumentException($"Two measures are called '{name}'.", nameof(measures));
    }

    public IReadOnlyList<Measure> All { get; }

    /// <summary>The measure with this code or heading, or null; case and outer spaces do not count.</summary>
    public Measure? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name.Trim());
    }

    /// <summary>The code nearest to a name that is none, or null where nothing is near.</summary>
    public string? Suggest(string name) => Nearest.To(name, _byName.Keys);
}
