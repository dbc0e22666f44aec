namespace DtzStats.Core.Datasets;

/// <summary>
/// How datasets and their vintages may be called, wherever the name comes from: they become parts of file names and of
/// addresses in pages, so they may not lead elsewhere.
/// </summary>
public static class DatasetNames
{
    /// <summary>Lower-case letters, digits and hyphens, as in "cbs-81575ned".</summary>
    public static bool IsCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }

    /// <summary>Letters, digits, points and hyphens, as in "2025.2".</summary>
    public static bool IsLabel(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
    }
}
