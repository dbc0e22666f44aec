using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Reporting.Claims;

/// <summary>
/// The numbers that claims are made of; null where one cannot be told: a value is missing or withheld, a series break lies
/// between the years, or the years come from vintages that do not compare.
/// </summary>
internal static class Measured
{
    internal static Quantity? LevelOf(Series series, Period year) => series.At(year) is { Value: { } value } figure
        ? new Quantity(
            value, series.Measure.Decimals, false, Told(series, m => $"{m} {year}"), KeyOf(series, year, year), LinesOf(figure), figure.IsProvisional, DoubtOf(series, figure))
        : null;

    internal static Quantity? ChangeOf(Series series, Period from, Period to) =>
        Compared(series, from, to, Change.Difference, series.Measure.Decimals, false, m => $"{m} {to} - {m} {from}");

    /// <summary>In per cent of the first year, with one decimal.</summary>
    internal static Quantity? PercentOf(Series series, Period from, Period to) =>
        Compared(series, from, to, Change.Percent, 1, true, m => $"100 ({m} {to} - {m} {from}) / {m} {from}");

    /// <summary>A part in per cent of its whole, with one decimal; both of one dataset.</summary>
    internal static Quantity? ShareOf(Series part, Series whole, Period year) =>
        part.At(year) is { } p && whole.At(year) is { } w && Share.Of(p, w).Value is { } value
            ? new Quantity(
                value, 1, true, Told(part, m => $"100 {m} {part.Category.Code} / {m} {whole.Category.Code} {year}"), KeyOf(part, year, year), LinesOf(p, w), p.IsProvisional || w.IsProvisional)
            : null;

    /// <summary>A number computed from figures of both years, or of one of them.</summary>
    internal static Quantity Derived(Series series, Period from, Period to, decimal value, int decimals, bool isPercent, BilingualText formula, params IReadOnlyList<Figure?> figures)
    {
        List<Figure> used = [.. figures.OfType<Figure>()];
        return new Quantity(value, decimals, isPercent, formula, KeyOf(series, from, to), LinesOf([.. used]), used.Exists(f => f.IsProvisional));
    }

    /// <summary>To multiples of what the figures of a series are rounded; 1 where they are exact.</summary>
    internal static int RoundingOf(Series series) => series.Source.Measures.TryGetValue(series.Measure.Code, out var given) ? given.RoundedTo : 1;

    /// <summary>The first year from which on the series compares with a later one without hole, break or mix of vintages.</summary>
    internal static Period FirstComparable(Series series, Period to)
    {
        var first = to;
        while (first.Year > Period.FirstYear && new Period(first.Year - 1) is var earlier && ChangeOf(series, earlier, to) is not null)
            first = earlier;
        return first;
    }

    /// <summary>The changes in per cent of the years up to one, in order; see <see cref="Yearly"/>.</summary>
    internal static IReadOnlyList<Quantity> YearlyPercents(Series series, Period to) => Yearly(series, to, PercentOf);

    /// <summary>
    /// The changes of each year against the one before, of the years in a row that end with one: the first year that has none, as in
    /// per cent of zero, ends it. None where the year itself has no change.
    /// </summary>
    internal static IReadOnlyList<Quantity> Yearly(Series series, Period to, Func<Series, Period, Period, Quantity?> change)
    {
        var changes = new List<Quantity>();
        for (var year = to; year.Year > Period.FirstYear && new Period(year.Year - 1) is var before && change(series, before, year) is { } found; year = before)
            changes.Insert(0, found);
        return changes;
    }

    private static Quantity? Compared(
        Series series, Period from, Period to, Func<decimal, decimal, Answer> comparison, int decimals, bool isPercent, Func<string, string> formula) =>
        from < to && !series.MixesVintages(from.Year, to.Year) && series.Compare(from, to, comparison).Value is { } value
            ? Derived(series, from, to, value, decimals, isPercent, Told(series, formula), series.At(from), series.At(to))
            : null;

    private static BilingualText Told(Series series, Func<string, string> formula) =>
        new(formula(series.Measure.Name.Dutch), formula(series.Measure.Name.English));

    private static NumberKey KeyOf(Series series, Period from, Period to) =>
        new(series.Measure.Code, series.Region.Code, series.Category.Code, from, to);

    private static IReadOnlyList<SourceLine> LinesOf(params IReadOnlyList<Figure> figures) =>
        [.. figures.SelectMany(f => f.Parts).Select(p => p.Source).Distinct()];

    /// <summary>Half the rounding: of the sum where that was rounded, else of the source for each value that was added up.</summary>
    private static decimal DoubtOf(Series series, Figure figure) => figure.RoundedTo > 1 ? figure.RoundedTo / 2m
        : RoundingOf(series) is > 1 and var rounding ? rounding * figure.Parts.Count / 2m : 0;
}
