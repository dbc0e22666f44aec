using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims;

/// <summary>Regions, industries and measures in running text.</summary>
internal static class Names
{
    /// <summary>"de Dutch TechZone", "Emmen", "Nederland"; "the Netherlands".</summary>
    internal static string Of(Region region, Words words)
    {
        var name = words.Say(region.Name);
        if (region.Level == RegionLevel.Composite)
            return words.Say($"de {name}", $"the {name}");
        return name.StartsWith("The ", StringComparison.Ordinal) ? $"the {name[4..]}" : name;
    }

    /// <summary>"sector industrie"; a name with capitals of its own keeps them.</summary>
    internal static string Of(Category category, Words words)
    {
        var name = words.Say(category.Name);
        return name.Length > 1 && !name.Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>"in Emmen"; of an industry "in de sector industrie in Emmen".</summary>
    internal static string Where(Series series, Words words)
    {
        var place = words.Say($"in {Of(series.Region, words)}", $"in {Of(series.Region, words)}");
        return series.Category.Level == CategoryLevel.Total
            ? place : words.Say($"in de sector {Of(series.Category, words)} {place}", $"in the {Of(series.Category, words)} sector {place}");
    }

    /// <summary>What a heading is about: "Dutch TechZone"; of an industry "Industrie in Emmen".</summary>
    internal static string Subject(Series series, Words words)
    {
        var place = words.Say(series.Region.Name);
        return series.Category.Level == CategoryLevel.Total
            ? place : words.Say($"{series.Category.Name.Dutch} in {Of(series.Region, words)}", $"{series.Category.Name.English} in {Of(series.Region, words)}");
    }

    /// <summary>"banen".</summary>
    internal static string Things(Series series, Words words) => words.Say(series.Measure.Name);

    /// <summary>"het aantal banen in Emmen".</summary>
    internal static string Number(Series series, Words words) =>
        words.Say($"het aantal {Things(series, words)} {Where(series, words)}", $"the number of {Things(series, words)} {Where(series, words)}");
}
