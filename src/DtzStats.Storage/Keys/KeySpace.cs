using DtzStats.Core.Codes;

namespace DtzStats.Storage.Keys;

/// <summary>Codes as small numbers, so that keys are compared and sorted as numbers. Belongs to one database.</summary>
public sealed class KeySpace
{
    private static readonly Dictionary<string, int> None = [];

    internal KeySpace(Codelists? codelists, Func<string, IReadOnlyDictionary<string, int>> stored)
    {
        Measures = new CodeNumbers(stored("measure"), codelists?.Measures.All.Select(m => m.Code) ?? [], ObservationKey.MeasureBits);
        Regions = new CodeNumbers(stored("region"), codelists?.Regions.All.Select(r => r.Code) ?? [], ObservationKey.RegionBits);
        Categories = new CodeNumbers(stored("category"), codelists?.Sbi.All.Select(c => c.Code) ?? [], ObservationKey.CategoryBits);
    }

    public CodeNumbers Measures { get; }

    public CodeNumbers Regions { get; }

    public CodeNumbers Categories { get; }

    /// <summary>The numbers that a new database would have.</summary>
    public static KeySpace Of(Codelists codelists) => new(codelists, _ => None);

    /// <summary>Whether every code has the same number in both.</summary>
    public bool Agrees(KeySpace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Measures.Agrees(other.Measures) && Regions.Agrees(other.Regions) && Categories.Agrees(other.Categories);
    }

    /// <exception cref="KeyNotFoundException">A code is in no codelist.</exception>
    public ObservationKey Key(string measure, string region, string category, int year) =>
        new(Measures[measure], Regions[region], Categories[category], year);
}
