using DtzStats.Core.Codes;

namespace DtzStats.Core.Classifications;

/// <summary>A named version of a classification (SBI2008) and its items. Items of two versions never meet in one series.</summary>
public sealed class Classification
{
    private readonly Dictionary<string, Category> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">Two items claim one code or alias, or there is not exactly one total.</exception>
    public Classification(string code, IReadOnlyList<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        Code = code;
        All = categories;
        foreach (var category in categories)
            foreach (var name in category.Aliases.Append(category.Code).Distinct(StringComparer.OrdinalIgnoreCase))
                if (!_byName.TryAdd(name, category))
                    throw new ArgumentException($"Two categories are called '{name}'.", nameof(categories));
        // A section and its only division can bear one title ("Onderwijs" is P and 85): the title means the coarser one.
        foreach (var category in categories.OrderBy(c => c.Level))
            foreach (var title in new[] { category.Name.Dutch, category.Name.English })
                _byName.TryAdd(title, category);
        Total = categories.Single(c => c.Level == CategoryLevel.Total);
    }

    public string Code { get; }

    public IReadOnlyList<Category> All { get; }

    /// <summary>All economic activities together.</summary>
    public Category Total { get; }

    public IEnumerable<Category> Sections => All.Where(c => c.Level == CategoryLevel.Section);

    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public Category this[string code] =>
        Find(code) is { } found && found.Code == code ? found : throw new KeyNotFoundException($"No category of {Code} has the code '{code}'.");

    /// <summary>The codes of a category and of all that it can be summed from: a total or group from its members, a section from its divisions.</summary>
    public IReadOnlySet<string> Within(Category category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var below = category.Members.Count > 0
            ? category.Members.SelectMany(code => Within(this[code]))
            : All.Where(c => c.Level == CategoryLevel.Division && c.Parent == category.Code).Select(c => c.Code);
        return new HashSet<string>(below, StringComparer.Ordinal) { category.Code };
    }

    /// <summary>The item with this code, alias or title, or null; case and outer spaces do not count.</summary>
    public Category? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name.Trim());
    }

    /// <summary>The code or title nearest to a name that is none, or null where nothing is near.</summary>
    public string? Suggest(string name) => Nearest.To(name, _byName.Keys);
}
