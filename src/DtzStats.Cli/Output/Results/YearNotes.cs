using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>Which series keep the years of an analysis shorter than those of the others.</summary>
internal static class YearNotes
{
    private const int MostNames = 3;

    internal static IEnumerable<BilingualText> Of(IReadOnlyList<Series> series, Period since, Period? until)
    {
        var shortest = CommonYears.ShortenedBy(series, since, until);
        if (CommonYears.Of(series, since, until) is { } years && shortest.Count > 0)
            yield return new(
                $"alleen {YearsText.Of(years.From, years.To)}: andere jaren ontbreken bij {Named(shortest, Language.Dutch)}",
                $"{YearsText.Of(years.From, years.To)} only: other years are lacking for {Named(shortest, Language.English)}");
    }

    /// <summary>The names of those that have the fewest years, where there are none that all have.</summary>
    internal static string Lacking(IReadOnlyList<Series> series, Period since, Period? until, Language language) =>
        Named(CommonYears.ShortenedBy(series, since, until), language);

    /// <summary>What tells them apart: their regions, or else their categories.</summary>
    internal static string Named(IReadOnlyList<Series> series, Language language)
    {
        var names = series.Select(s => s.Category.Level == CategoryLevel.Total ? s.Region.Name.In(language)
            : $"{s.Region.Name.In(language)}, {s.Category.Code} ({s.Category.Name.In(language)})").ToList();
        var rest = names.Count - MostNames;
        return string.Join("; ", names.Take(MostNames)) + (rest > 0 ? (language == Language.Dutch ? $" en {rest} andere" : $" and {rest} more") : "");
    }
}
