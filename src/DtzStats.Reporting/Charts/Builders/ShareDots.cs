using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a dot plot of the industries of a region beside those of the region that it is compared with.</summary>
public static class ShareDots
{
    /// <summary>One row an industry, the largest in the region on top; those without a value come last.</summary>
    /// <param name="isPart">That smaller industries were left out.</param>
    /// <exception cref="ArgumentException">The structure is compared with no region.</exception>
    public static DotPlotSpec Of(RegionStructure structure, Language language, bool isPart = false)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (structure.ReferenceTotal is not { } reference)
            throw new ArgumentException("A dot plot shows a region beside another.", nameof(structure));
        var words = new Words(language);
        var (measure, year) = (structure.Total.Measure.Name.In(language), structure.Period);
        var (own, other) = (structure.Total.Region.Name.In(language), reference.Region.Name.In(language));
        var beside = words.Say($"{Names.Of(structure.Total.Region, words)} en {Names.Of(reference.Region, words)}", $"{Names.Of(structure.Total.Region, words)} and {Names.Of(reference.Region, words)}");
        var spec = new DotPlotSpec(
            words.Say($"Sectoren in {beside}", $"Sectors in {beside}"),
            isPart
                ? words.Say($"Aandeel van de grootste sectoren in de {measure} in {beside}, {year}", $"Share of the largest sectors in the {measure} in {beside}, {year}")
                : words.Say($"Aandeel van sectoren in de {measure} in {beside}, {year}", $"Share of sectors in the {measure} in {beside}, {year}"),
            words.Say($"Aandeel in de {measure}, in %", $"Share of the {measure}, in %"),
            words.Say("Sector", "Sector"),
            SourceText.Line([structure.Total, reference], year.Year, year.Year, language),
            Credit.MarkOf(structure.Total, language),
            "",
            language,
            own,
            other,
            NumberKind.Share,
            [.. structure.Sectors.OrderByDescending(s => s.Share.Value).Select(s => new DotRow(
                s.Category.Name.In(language),
                new ChartValue(s.Share, s.Own?.IsProvisional ?? false),
                new ChartValue(Share.Of(s.Reference, reference.At(year)), s.Reference?.IsProvisional ?? false)))]);
        return spec with { Description = DotDescription.Of(spec) };
    }
}
