using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Years as sources write them: "2016", "2016JJ00", "2010 december", "2017*", "2008 december**", "2016-04-01".</summary>
internal static class PeriodText
{
    private static readonly string[] Additions = ["", "JJ00", "december", "MM12", "-01-01", "-04-01", "-12-31"];

    /// <param name="isProvisional">That stars follow: * provisional, ** revised provisional.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out Period period, out bool isProvisional)
    {
        var trimmed = text.Trim();
        var bare = trimmed.TrimEnd('*');
        isProvisional = bare.Length < trimmed.Length;
        period = default;
        return trimmed.Length - bare.Length <= 2 && bare.Length >= 4 && IsAddition(bare[4..].Trim()) && Period.TryParse(bare[..4].ToString(), out period);
    }

    private static bool IsAddition(ReadOnlySpan<char> text)
    {
        foreach (var addition in Additions)
            if (text.Equals(addition, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
