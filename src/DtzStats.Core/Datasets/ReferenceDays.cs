using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Datasets;

/// <summary>Days as sources state them ("04-01") and as readers are told them ("1 april").</summary>
public static class ReferenceDays
{
    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Whether it is a month and a day, as "04-01" is.</summary>
    public static bool IsDay(string monthAndDay) => DateOf(monthAndDay) is not null;

    /// <summary>"1 april", for "04-01".</summary>
    /// <exception cref="FormatException">It is no month and day.</exception>
    public static string InWords(string monthAndDay, Language language) =>
        DayAndMonth(DateOf(monthAndDay) ?? throw new FormatException($"'{monthAndDay}' is no month and day."), language);

    /// <summary>In a leap year, so that 02-29 is a day too.</summary>
    private static DateOnly? DateOf(string monthAndDay) =>
        DateOnly.TryParseExact($"2000-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>"1 april 2024".</summary>
    public static string InWords(DateOnly date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayAndMonth(date, language)} {date.Year}");

    private static string DayAndMonth(DateOnly date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {(language == Language.Dutch ? DutchMonths : EnglishMonths)[date.Month - 1]}");
}
