using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>The words that stand under every table and chart: the publisher's credit with the years, and what to know.</summary>
public static class SourceText
{
    /// <summary>"Bron: LISA, 2017; peildatum 1 april; afgerond op tientallen, telt niet op".</summary>
    public static string Line(Series series, int firstYear, int lastYear, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        var years = firstYear == lastYear ? new Core.Periods.Period(lastYear).ToString()
            : $"{new Core.Periods.Period(firstYear)}\u2013{new Core.Periods.Period(lastYear)}";
        var parts = new List<string> { $"{series.Source.Credit.In(language)}, {years}", ReferenceDay(series, language) };
        var rounding = series.Source.Measures.TryGetValue(series.Measure.Code, out var measure) ? measure.RoundedTo : 1;
        if (rounding > 1)
            parts.Add(language == Language.Dutch
                ? $"afgerond op {NumberText.Value(rounding, language)}-tallen, telt niet op"
                : $"rounded to {NumberText.Value(rounding, language)}s, does not add up");
        return string.Join("; ", parts);
    }

    private static string ReferenceDay(Series series, Language language)
    {
        var day = ReferenceDays.InWords(series.Source.ReferenceDay, language);
        return language == Language.Dutch ? $"peildatum {day}" : $"reference day {day}";
    }
}
