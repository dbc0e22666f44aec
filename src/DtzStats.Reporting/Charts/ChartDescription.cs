using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>Text alternatives: from where to where each line goes, with its highest and lowest year.</summary>
internal static class ChartDescription
{
    internal static string Of(IReadOnlyList<LineSeries> lines, string measure, Language language)
    {
        var kind = language == Language.Dutch ? $"Lijngrafiek van het aantal {measure} per jaar." : $"Line chart of the number of {measure} a year.";
        return string.Join(' ', lines.Select(l => Of(l, language)).Prepend(kind));
    }

    private static string Of(LineSeries line, Language language)
    {
        var dutch = language == Language.Dutch;
        var points = line.Points.Where(p => p.Value is not null).ToList();
        if (points.Count == 0)
            return dutch ? $"{line.Name}: geen cijfers." : $"{line.Name}: no figures.";
        var (first, last) = (points[0], points[^1]);
        if (points.Count == 1)
            return $"{line.Name}: {Number(first, language)} ({new Period(first.Year)}).";
        var (high, low) = (points.MaxBy(p => p.Value)!, points.MinBy(p => p.Value)!);
        var text = dutch
            ? $"{line.Name}: van {Number(first, language)} in {new Period(first.Year)} naar {Number(last, language)} in {new Period(last.Year)}"
            : $"{line.Name}: from {Number(first, language)} in {new Period(first.Year)} to {Number(last, language)} in {new Period(last.Year)}";
        return dutch
            ? $"{text}; hoogste {Number(high, language)} ({new Period(high.Year)}), laagste {Number(low, language)} ({new Period(low.Year)})."
            : $"{text}; highest {Number(high, language)} ({new Period(high.Year)}), lowest {Number(low, language)} ({new Period(low.Year)}).";
    }

    private static string Number(LinePoint point, Language language) => NumberText.Value(point.Value!.Value, language);
}
