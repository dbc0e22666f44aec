using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>Dates as a reader sees them: "1 april 2024", "1 April 2024".</summary>
public static class DateText
{
    public static string Of(DateOnly date, Language language) => ReferenceDays.InWords(date, language);
}
