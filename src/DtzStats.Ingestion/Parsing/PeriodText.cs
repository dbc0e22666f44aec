using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Years as sources write them: "2016", "2016JJ00", "2010 december", "2017*", "2008 december**", "2016-04-01", "1 april 2016".</summary>
internal static class PeriodText
{
    private static readonly string[] Additions =
        ["", "JJ00", "december", "MM12", "-01-01", "-04-01", "-12-31", ".0", "1 januari", "1 april", "31 december", "-01-01 00:00:00", "-04-01 00:00:00", "-12-31 00:00:00", "-01-01T00:00:00", "-04-01T00:00:00", "-12-31T00:00:00"];

    /// <summary>Days that sources count on, before the year: "1 april 2016", "1-4-2016".</summary>
    private static readonly string[] Days = ["1 januari ", "1 april ", "31 december ", "december ", "1-1-", "01-01-", "1-4-", "01-04-", "31-12-"];

    /// <param name="isProvisional">That stars follow: * provisional, ** revised provisional.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out Period period, out bool isProvisional)
    {
        var trimmed = text.Trim();
        var bare = trimmed.TrimEnd('*');
        var stars = trimmed.Length - bare.Length;
        isProvisional = stars > 0;
        period = default;
        foreach (var day in Days)
            if (bare.Length == day.Length + 4 && bare.StartsWith(day, StringComparison.OrdinalIgnoreCase))
                bare = bare[day.Length..];
        return stars <= 2 && bare.Length >= 4 && IsAddition(bare[4..].Trim()) && Period.TryParse(bare[..4].ToString(), out period);
    }

    private static bool IsAddition(ReadOnlySpan<char> text)
    {
        foreach (var addition in Additions)
            if (text.Equals(addition, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
