using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a dot plot of the industries of a region beside those of the region that it is compared with.</summary>
public static class ShareDots
{
    /// <summary>One row an industry, the largest in the region on top; those without a value come last.</summary>
    /// <exception cref="ArgumentException">The structure is compared with no region.</exception>
    public static DotPlotSpec Of(RegionStructure structure, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (structure.ReferenceTotal is not { } reference)
            throw new ArgumentException("A dot plot shows a region beside another.", nameof(structure));
        var words = new Words(language);
        var (measure, year) = (structure.Total.Measure.Name.In(language), structure.Period);
        var (own, other) = (structure.Total.Region.Name.In(language), reference.Region.Name.In(language));
        var spec = new DotPlotSpec(
            title ?? words.Say($"Bedrijfstakken in {own} en {other}", $"Industries in {own} and {other}"),
            words.Say($"Aandeel van bedrijfstakken in de {measure}, {year}", $"Share of industries in the {measure}, {year}"),
            words.Say($"Aandeel in de {measure}, in %", $"Share of the {measure}, in %"),
            words.Say("Bedrijfstak", "Industry"),
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
