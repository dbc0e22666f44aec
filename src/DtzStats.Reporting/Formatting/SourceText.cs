using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>The words that stand under every table and chart: the publisher's credit with the years, and what to know.</summary>
public static class SourceText
{
    /// <summary>"Bron: LISA, 2017; peildatum 1 april; afgerond op tientallen; de som van delen kan afwijken".</summary>
    public static string Line(Series series, int firstYear, int lastYear, Language language) => Line([series], firstYear, lastYear, language);

    /// <summary>Of several series, whose order does not matter: what is to know of any of them.</summary>
    /// <param name="series">All of one dataset.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string Line(IReadOnlyList<Series> series, int firstYear, int lastYear, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count == 0)
            throw new ArgumentException("A source line is of at least one series.", nameof(series));
        var source = series[0].Source;
        var parts = new List<string> { $"{source.Credit.In(language)}, {YearsText.Of(new(firstYear), new(lastYear))}" };
        if (source.ReferenceDay.Length > 0)
            parts.Add(ReferenceDay(source, language));
        List<string> roundings = [.. series.Select(s => RoundingOf(source, s.Measure.Code)).Where(r => r > 1).Distinct().Order().Select(r => Multiples(r, language))];
        if (roundings.Count > 0)
            parts.Add(language == Language.Dutch
                ? $"afgerond op {Lists.Of(roundings, language)}; de som van delen kan afwijken"
                : $"rounded to {Lists.Of(roundings, language)}; parts may not add up");
        if (MixedVintages(series, firstYear, lastYear) is { Count: > 1 } mixed)
            parts.Add(language == Language.Dutch
                ? $"jaren uit verschillende uitgaven ({string.Join(", ", mixed)}), niet zonder meer te vergelijken"
                : $"years from different vintages ({string.Join(", ", mixed)}), not comparable without care");
        foreach (var reason in Footnotes(series, firstYear, lastYear))
            parts.Add(language == Language.Dutch ? $"kanttekening: {reason}" : $"footnote: {reason}");
        return string.Join("; ", parts);
    }

    /// <summary>The vintages, of a source that revises all years with each delivery.</summary>
    private static List<string> MixedVintages(IReadOnlyList<Series> series, int firstYear, int lastYear) => series[0].Source.RevisesHistory
        ? [.. series.SelectMany(s => s.Vintages(firstYear, lastYear)).Distinct().Order(StringComparer.Ordinal)] : [];

    /// <summary>Each once, in the order in which the source has them.</summary>
    private static IEnumerable<string> Footnotes(IReadOnlyList<Series> series, int firstYear, int lastYear)
    {
        var concerned = series.SelectMany(s => s.Footnotes(firstYear, lastYear)).ToHashSet();
        return series[0].Source.Accepted.Select(a => a.Reason).Distinct().Where(concerned.Contains);
    }

    private static int RoundingOf(SourceDescription source, string measure) => source.Measures.TryGetValue(measure, out var given) ? given.RoundedTo : 1;

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

    private static string ReferenceDay(SourceDescription source, Language language)
    {
        var day = ReferenceDays.InWords(source.ReferenceDay, language);
        return language == Language.Dutch ? $"peildatum {day}" : $"reference day {day}";
    }
}
