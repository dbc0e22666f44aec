using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes bubbles of the industries of a region: location quotient against growth.</summary>
public static class QuotientBubbles
{
    /// <summary>One bubble an industry, in the order of the classification.</summary>
    /// <param name="since">From when growth is counted, to the year of the structure.</param>
    /// <exception cref="ArgumentException">The structure is compared with no region.</exception>
    public static BubbleChartSpec Of(RegionStructure structure, Period since, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (structure.ReferenceTotal is not { } reference)
            throw new ArgumentException("Bubbles take a structure with a reference.", nameof(structure));
        var series = structure.Sectors.Select(s => s.Series).OfType<Series>().ToList();
        var words = new Words(language);
        var (measure, region, other) = (structure.Total.Measure.Name.In(language), structure.Total.Region.Name.In(language), reference.Region.Name.In(language));
        var years = YearsText.Of(since, structure.Period);
        var spec = new BubbleChartSpec(
            title ?? words.Say($"Waar {region} sterk in is, en wat er groeide", $"What {region} is strong in, and what grew"),
            words.Say(
                $"Bedrijfstakken van {region}: locatiequotiënt in {structure.Period} ({other} = 1), groei {years} en aantal {measure}",
                $"Industries of {region}: location quotient in {structure.Period} ({other} = 1), growth {years} and number of {measure}"),
            words.Say($"Groei van het aantal {measure} {years}, in %", $"Growth of the number of {measure} {years}, in %"),
            words.Say("Bedrijfstak", "Industry"),
            SourceText.Line([structure.Total, reference, .. series], since.Year, structure.Period.Year, language),
            Credit.MarkOf(structure.Total, language),
            "",
            language,
            words.Say($"Locatiequotiënt ({other} = 1)", $"Location quotient ({other} = 1)"),
            words.Say($"Aantal {measure}, {structure.Period}", $"Number of {measure}, {structure.Period}"),
            [.. structure.Sectors.Zip(series, (sector, own) => BubbleOf(sector, own, since, structure.Period, language))]);
        return spec with { Description = BubbleDescription.Of(spec) };
    }

    private static Bubble BubbleOf(SectorPlace sector, Series own, Period since, Period year, Language language)
    {
        var isProvisional = sector.Own?.IsProvisional ?? false;
        return new Bubble(
            sector.Category.Code,
            sector.Category.Name.In(language),
            new ChartValue(sector.Quotient, isProvisional || (sector.Reference?.IsProvisional ?? false)),
            new ChartValue(own.Compare(since, year, Change.Percent), isProvisional || (own.At(since)?.IsProvisional ?? false)),
            ChartValue.Of(sector.Own));
    }
}
