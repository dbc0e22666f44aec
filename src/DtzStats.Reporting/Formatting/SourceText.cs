using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>The words that stand under every table and chart: the publisher's credit with the years, and what to know.</summary>
public static class SourceText
{
    /// <summary>"Bron: LISA, 2017; peildatum 1 april; afgerond op tientallen; telt niet op".</summary>
    public static string Line(Series series, int firstYear, int lastYear, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        var years = firstYear == lastYear ? new Core.Periods.Period(lastYear).ToString()
            : $"{new Core.Periods.Period(firstYear)}\u2013{new Core.Periods.Period(lastYear)}";
        var parts = new List<string> { $"{series.Source.Credit.In(language)}, {years}" };
        if (series.Source.ReferenceDay.Length > 0)
            parts.Add(ReferenceDay(series, language));
        var rounding = series.Source.Measures.TryGetValue(series.Measure.Code, out var measure) ? measure.RoundedTo : 1;
        if (rounding > 1)
            parts.Add(language == Language.Dutch
                ? $"afgerond op {Multiples(rounding, language)}; telt niet op"
                : $"rounded to {Multiples(rounding, language)}; does not add up");
        if (series.MixesVintages)
            parts.Add(language == Language.Dutch
                ? $"jaren uit verschillende uitgaven ({string.Join(", ", series.Vintages)}), niet zonder meer te vergelijken"
                : $"years from different vintages ({string.Join(", ", series.Vintages)}), not comparable without care");
        foreach (var reason in series.Footnotes(firstYear, lastYear))
            parts.Add(language == Language.Dutch ? $"kanttekening: {reason}" : $"footnote: {reason}");
        return string.Join("; ", parts);
    }

    private static string Multiples(int rounding, Language language) => (rounding, language) switch
    {
        (5, Language.Dutch) => "vijftallen",
        (5, _) => "fives",
        (10, Language.Dutch) => "tientallen",
        (10, _) => "tens",
        (100, Language.Dutch) => "honderdtallen",
        (100, _) => "hundreds",
        (1000, Language.Dutch) => "duizendtallen",
        (1000, _) => "thousands",
        (_, Language.Dutch) => $"veelvouden van {NumberText.Value(rounding, language)}",
        _ => $"multiples of {NumberText.Value(rounding, language)}",
    };

    private static string ReferenceDay(Series series, Language language)
    {
        var day = ReferenceDays.InWords(series.Source.ReferenceDay, language);
        return language == Language.Dutch ? $"peildatum {day}" : $"reference day {day}";
    }
}
