using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes stacked bars of the industries of several regions, the largest by name and the others together.</summary>
public static class SectorShares
{
    private const int Named = 5;

    /// <summary>
    /// One bar a region. Which industries have a piece of their own is the same in all bars: the largest
    /// in the first one, in the order of their size there. What is left is one piece, without a value where one of its industries has none.
    /// </summary>
    /// <param name="structures">Of one dataset, measure and year; the first one is the region that the others belong to.</param>
    public static StackedBarChartSpec Of(IReadOnlyList<RegionStructure> structures, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(structures);
        var words = new Words(language);
        var first = structures[0];
        var (measure, year) = (first.Total.Measure.Name.In(language), first.Period);
        var named = Largest(structures);
        var rest = words.Say("Overig", "Other");
        List<StackedPart> others = first.Sectors.Count > named.Count ? [new StackedPart(rest, rest, IsRest: true)] : [];
        var spec = new StackedBarChartSpec(
            title ?? words.Say("Waar de mensen werken", "Where people work"),
            words.Say($"Aandeel van sectoren in de {measure}, {year}", $"Share of sectors in the {measure}, {year}"),
            words.Say($"Aandeel in de {measure}, in %", $"Share of the {measure}, in %"),
            words.Say("Gebied", "Region"),
            SourceText.Line([.. structures.Select(s => s.Total)], year.Year, year.Year, language),
            Credit.MarkOf(first.Total, language),
            "",
            language,
            [.. named.Select(c => new StackedPart(c.Code, c.Name.In(language))), .. others],
            [.. structures.Select(s => BarOf(s, [.. named.Select(c => c.Code)], others.Count > 0, language))])
        {
            Order = words.Say($"Volgorde: naar aandeel in {Names.Of(first.Total.Region, words)}", $"Order: by share in {Names.Of(first.Total.Region, words)}"),
        };
        return spec with { Description = StackedBarDescription.Of(spec) };
    }

    private static List<Category> Largest(IReadOnlyList<RegionStructure> structures) =>
        [.. structures[0].Sectors.Select(s => s.Category).Where(c => c.Code != ActivityParts.RestCode)
            .OrderByDescending(c => structures[0].Sectors.First(s => s.Category.Code == c.Code).Share.Value ?? 0)
            .Take(Named)];

    private static StackedBar BarOf(RegionStructure structure, IReadOnlyList<string> named, bool withRest, Language language)
    {
        ChartValue ShareOf(string code) => structure.Sectors.FirstOrDefault(s => s.Category.Code == code) is { } sector
            ? new ChartValue(sector.Share, sector.Own?.IsProvisional ?? false) : new ChartValue(Answer.Without(NoAnswer.Missing));
        List<ChartValue> shares = [.. named.Select(ShareOf)];
        if (withRest)
            shares.Add(Rest([.. structure.Sectors.Where(s => !named.Contains(s.Category.Code))], shares));
        return new StackedBar(structure.Total.Region.Name.In(language), shares);
    }

    /// <summary>What the named ones leave of the whole: the sum of rounded sectors need not be that.</summary>
    private static ChartValue Rest(IReadOnlyList<SectorPlace> sectors, List<ChartValue> named)
    {
        var isProvisional = sectors.Any(s => s.Own?.IsProvisional ?? false);
        if (sectors.FirstOrDefault(s => s.Share.Value is null) is { } lacking)
            return new ChartValue(Answer.Without(lacking.Share.Reason));
        return new ChartValue(named.Exists(n => n.Value is null) ? Answer.Of(sectors.Sum(s => s.Share.Value!.Value)) : Answer.Of(Math.Max(0, 100 - named.Sum(n => n.Value!.Value))), isProvisional);
    }
}
