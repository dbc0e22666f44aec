using System.Globalization;
using System.Text;

namespace DtzStats.Reporting.Writers;

/// <summary>Words as files are named by them.</summary>
public static class FileName
{
    /// <summary>"Stand van Súdwest-Fryslân 2025": "stand-van-sudwest-fryslan-2025".</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var signs = letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        return string.Join('-', string.Concat(signs).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
