using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a waterfall of a shift-share analysis: from the first level by its parts to the last.</summary>
public static class ShiftShareChart
{
    /// <summary>Where there is no analysis, the parts say why; the levels stand where all industries have a value.</summary>
    /// <exception cref="ArgumentException">The analysis has no industry.</exception>
    public static WaterfallChartSpec Of(RegionShift shift, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(shift);
        if (shift.Own.Count == 0)
            throw new ArgumentException("A shift-share chart takes at least one industry.", nameof(shift));
        var words = new Words(language);
        var (own, other) = (shift.Own[0], shift.Reference[0]);
        var (region, reference, measure) = (own.Region.Name.In(language), other.Region.Name.In(language), own.Measure.Name.In(language));
        var spec = new WaterfallChartSpec(
            title ?? words.Say($"Waarom {region} zo groeide", $"Why {region} grew as it did"),
            words.Say(
                $"Verandering van het aantal {measure} in {region} vergeleken met {reference}, {YearsText.Of(shift.From, shift.To)}",
                $"Change in the number of {measure} in {region} compared with {reference}, {YearsText.Of(shift.From, shift.To)}"),
            words.Say($"Aantal {measure}", $"Number of {measure}"),
            words.Say("Stap", "Step"),
            SourceText.Line([.. shift.Own, .. shift.Reference], shift.From.Year, shift.To.Year, language),
            Credit.MarkOf(own, language),
            "",
            language,
            [
                new($"{region} {shift.From}", Level(shift, shift.From), IsLevel: true),
                .. Parts(shift, reference, words),
                new($"{region} {shift.To}", Level(shift, shift.To), IsLevel: true),
            ]);
        return spec with { Description = WaterfallDescription.Of(spec) };
    }

    private static IEnumerable<WaterfallStep> Parts(RegionShift shift, string reference, Words words)
    {
        ChartValue Part(Func<Effects, decimal> effect) =>
            new(shift.Result.Total is { } total ? Answer.Of(effect(total)) : Answer.Without(shift.Result.Reason));
        yield return new(words.Say($"Groei als {reference}", $"Growth as {reference}"), Part(e => e.National), IsLevel: false);
        yield return new(words.Say("Sectorsamenstelling", "Mix of sectors"), Part(e => e.Mix), IsLevel: false);
        yield return new(words.Say("Eigen ontwikkeling", "Own development"), Part(e => e.Regional), IsLevel: false);
        if (shift.Result.Method == ShiftShareMethod.Esteban)
            yield return new(words.Say("Allocatie", "Allocation"), Part(e => e.Allocation), IsLevel: false);
    }

    /// <summary>The sum of the industries, which is what the analysis divides.</summary>
    private static ChartValue Level(RegionShift shift, Period year)
    {
        var figures = shift.Own.Select(s => s.At(year)).ToList();
        var lacking = figures.Find(f => f?.Value is null);
        return figures.TrueForAll(f => f?.Value is not null)
            ? new ChartValue(Answer.Of(figures.Sum(f => f!.Value!.Value)), figures.Exists(f => f!.IsProvisional))
            : new ChartValue(Answer.Without(lacking?.Reason ?? NoAnswer.Missing));
    }
}
