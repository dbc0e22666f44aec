using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Datasets;

/// <summary>Reference days as sources state them ("04-01") and as readers are told them ("1 april").</summary>
internal static class ReferenceDays
{
    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <exception cref="FormatException">The day is no month and day, such as "04-01".</exception>
    internal static string InWords(string monthAndDay, int year, Language language)
    {
        var day = DateOnly.ParseExact($"2000-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var months = language == Language.Dutch ? DutchMonths : EnglishMonths;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {months[day.Month - 1]} {year}");
    }
}
