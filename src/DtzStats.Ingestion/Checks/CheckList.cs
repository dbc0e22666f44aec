namespace DtzStats.Ingestion.Checks;

/// <summary>The codes of all checks.</summary>
public static class CheckList
{
    /// <summary>Whether each can be accepted: what only warns, and failures that may turn out to be right.</summary>
    private static readonly Dictionary<string, bool> Known = new()
    {
        ["activity-unclear"] = false,
        ["category-unknown"] = false,
        ["cell-without-value"] = false,
        ["column-left-out"] = true,
        ["column-twice"] = false,
        ["column-unknown"] = false,
        ["columns-swapped"] = true,
        ["dataset-unknown"] = false,
        ["datasets-mixed"] = false,
        ["decimal-sign"] = false,
        ["delimiter-mixed"] = false,
        ["establishment-jobs"] = true,
        ["field-count"] = false,
        ["file-changed"] = false,
        ["file-empty"] = false,
        ["file-encoding"] = false,
        ["file-left-out"] = true,
        ["file-loaded-before"] = false,
        ["file-not-listed"] = false,
        ["file-not-text"] = false,
        ["file-truncated"] = false,
        ["file-unreadable"] = false,
        ["file-without-rows"] = false,
        ["formula-like"] = false,
        ["fraction"] = false,
        ["last-line-open"] = true,
        ["layout-unknown"] = false,
        ["level-shift"] = true,
        ["mapping"] = false,
        ["measure-unknown"] = false,
        ["municipality-missing"] = true,
        ["negative-count"] = false,
        ["not-a-number"] = false,
        ["number-too-large"] = false,
        ["outlying-change"] = true,
        ["period-unknown"] = false,
        ["quote"] = false,
        ["quote-open"] = false,
        ["region-mismatch"] = false,
        ["region-unknown"] = false,
        ["regions-left-out"] = true,
        ["row-after-footer"] = false,
        ["row-twice"] = true,
        ["sheet-left-out"] = true,
        ["source-json"] = false,
        ["status-mismatch"] = false,
        ["status-unknown"] = false,
        ["sum-municipalities"] = true,
        ["sum-parts"] = true,
        ["sum-sections"] = true,
        ["unit-slip"] = true,
        ["unit-unknown"] = false,
        ["value-withheld"] = true,
        ["vintage-older"] = true,
        ["vintages-mixed"] = true,
        ["year-missing"] = true,
    };

    /// <summary>In ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether what the check finds can be accepted with a reason.</summary>
    public static bool CanBeAccepted(string code) => Known.GetValueOrDefault(code);
}
