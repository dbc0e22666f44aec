using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>Text alternatives: from where to where each line goes, with its highest and lowest year.</summary>
internal static class ChartDescription
{
    internal static string Of(IReadOnlyList<LineSeries> lines, string measure, IReadOnlyList<ChartBreak> breaks, Language language)
    {
        var kind = language == Language.Dutch ? $"Lijngrafiek van het aantal {measure} per jaar." : $"Line chart of the number of {measure} a year.";
        return string.Join(' ', [kind, .. lines.Select(l => Of(l, NumberKind.Count, language)), .. Of(breaks, language)]);
    }

    /// <summary>Of lines that stand at 100 in one year.</summary>
    internal static string OfIndex(IReadOnlyList<LineSeries> lines, string measure, string baseYear, IReadOnlyList<ChartBreak> breaks, Language language)
    {
        var kind = language == Language.Dutch
            ? $"Lijngrafiek van {measure} per jaar als index, met {baseYear} als 100."
            : $"Line chart of {measure} a year as an index, with {baseYear} as 100.";
        return string.Join(' ', [kind, .. lines.Select(l => Of(l, NumberKind.Index, language)), .. Of(breaks, language)]);
    }

    /// <summary>What who sees the chart is told by a gap in the line.</summary>
    private static IEnumerable<string> Of(IReadOnlyList<ChartBreak> breaks, Language language)
    {
        if (breaks.Count == 0)
            yield break;
        var years = Lists.Of([.. breaks.Select(b => $"{new Period(b.Year)}").Distinct()], language);
        yield return language == Language.Dutch
            ? $"Reeksbreuk in {years}: cijfers van ervoor en erna zijn niet te vergelijken."
            : $"Series break in {years}: figures before and after it cannot be compared.";
    }

    internal static string Of(LineSeries line, NumberKind kind, Language language)
    {
        var dutch = language == Language.Dutch;
        var points = line.Points.Where(p => p.Value is not null).ToList();
        if (points.Count == 0)
            return dutch ? $"{line.Name}: geen cijfers." : $"{line.Name}: no figures.";
        var (first, last) = (points[0], points[^1]);
        if (points.Count == 1)
            return $"{line.Name}: {Number(first, kind, language)} ({new Period(first.Year)}).";
        var (high, low) = (points.MaxBy(p => p.Value)!, points.MinBy(p => p.Value)!);
        var text = dutch
            ? $"{line.Name}: van {Number(first, kind, language)} in {new Period(first.Year)} naar {Number(last, kind, language)} in {new Period(last.Year)}"
            : $"{line.Name}: from {Number(first, kind, language)} in {new Period(first.Year)} to {Number(last, kind, language)} in {new Period(last.Year)}";
        return dutch
            ? $"{text}; hoogste {Number(high, kind, language)} ({new Period(high.Year)}), laagste {Number(low, kind, language)} ({new Period(low.Year)})."
            : $"{text}; highest {Number(high, kind, language)} ({new Period(high.Year)}), lowest {Number(low, kind, language)} ({new Period(low.Year)}).";
    }

    private static string Number(LinePoint point, NumberKind kind, Language language) => (point.Answer with { IsProvisional = false }).Text(kind, language);
}
