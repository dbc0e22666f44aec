using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Years as sources write them: "2016", "2016JJ00", "2010 december", "2017*", "2008 december**".</summary>
internal static class PeriodText
{
    private static readonly string[] Additions = ["", "JJ00", "december"];

    /// <param name="isProvisional">That stars follow: * provisional, ** revised provisional.</param>
    internal static bool TryParse(string text, out Period period, out bool isProvisional)
    {
        var trimmed = text.Trim();
        var bare = trimmed.TrimEnd('*');
        isProvisional = bare.Length < trimmed.Length;
        period = default;
        return trimmed.Length - bare.Length <= 2
            && bare.Length >= 4
            && Additions.Contains(bare[4..].Trim(), StringComparer.OrdinalIgnoreCase)
            && Period.TryParse(bare[..4], out period);
    }
}
