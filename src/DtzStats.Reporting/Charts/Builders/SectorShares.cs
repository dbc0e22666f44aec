using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes stacked bars of the industries of several regions, the largest by name and the others together.</summary>
public static class SectorShares
{
    private const int Named = 5;

    /// <summary>
    /// One bar a region. Which industries have a piece of their own is the same in all bars: the largest of the first region. What is left
    /// is one piece, without a value where one of its industries has none.
    /// </summary>
    /// <param name="structures">Of one dataset, measure and year; the first one is the region that the others belong to.</param>
    public static StackedBarChartSpec Of(IReadOnlyList<RegionStructure> structures, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(structures);
        var words = new Words(language);
        var first = structures[0];
        var (measure, year) = (first.Total.Measure.Name.In(language), first.Period);
        var named = first.Sectors.OrderByDescending(s => s.Share.Value).Take(Named).Select(s => s.Category).ToList();
        var rest = words.Say("Overig", "Other");
        var spec = new StackedBarChartSpec(
            title ?? words.Say("Waar de mensen werken", "Where people work"),
            words.Say($"Aandeel van bedrijfstakken in de {measure}, {year}", $"Share of industries in the {measure}, {year}"),
            words.Say($"Aandeel in de {measure}, in %", $"Share of the {measure}, in %"),
            words.Say("Gebied", "Region"),
            SourceText.Line([.. structures.Select(s => s.Total)], year.Year, year.Year, language),
            Credit.MarkOf(first.Total, language),
            "",
            language,
            [.. named.Select(c => new StackedPart(c.Code, c.Name.In(language))), new StackedPart(rest, rest, IsRest: true)],
            [.. structures.Select(s => BarOf(s, [.. named.Select(c => c.Code)], language))]);
        return spec with { Description = StackedBarDescription.Of(spec) };
    }

    private static StackedBar BarOf(RegionStructure structure, IReadOnlyList<string> named, Language language)
    {
        ChartValue ShareOf(string code) => structure.Sectors.FirstOrDefault(s => s.Category.Code == code) is { } sector
            ? new ChartValue(sector.Share, sector.Own?.IsProvisional ?? false) : new ChartValue(Answer.Without(NoAnswer.Missing));
        var rest = structure.Sectors.Where(s => !named.Contains(s.Category.Code)).ToList();
        var lacking = rest.Find(s => s.Share.Value is null);
        var left = lacking is null ? Answer.Of(rest.Sum(s => s.Share.Value!.Value)) : Answer.Without(lacking.Share.Reason);
        return new StackedBar(
            structure.Total.Region.Name.In(language),
            [.. named.Select(ShareOf), new ChartValue(left, rest.Exists(s => s.Own?.IsProvisional ?? false))]);
    }
}
