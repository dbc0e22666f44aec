namespace DtzStats.Core.Releases;

/// <summary>
/// What may be published: which vintages, rounded how, without which cells. Never edited afterwards, so that the same release gives
/// the same figures for ever.
/// </summary>
/// <param name="Name">How users call it ("2025").</param>
/// <param name="CreatedAt">In UTC.</param>
/// <param name="LastVintage">The number of the last vintage that it looks at.</param>
/// <param name="Fingerprint">SHA-256 of all that it is made of: vintages with their files, codelists, rules, withheld cells.</param>
/// <param name="Datasets">In the order of their codes.</param>
public sealed record Release(
    string Name, DateTimeOffset CreatedAt, long LastVintage, ReleaseRules Rules, string Fingerprint, IReadOnlyList<ReleasedDataset> Datasets)
{
    /// <summary>What figures are called that are protected by the rules but belong to no release yet.</summary>
    public const string ConceptName = "concept";

    private static readonly string[] Reserved = [ConceptName, "draft", "intern", "internal"];

    /// <summary>Whether a name can be one: letters, digits, points and hyphens, at most 60, since it goes into file names; not one that means something else.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= 60 && char.IsAsciiLetterOrDigit(name[0]) && name[^1] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            && !Reserved.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether two names are the same; capitals do not count, since they go into file names.</summary>
    public static bool IsSameName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One dataset of a release.</summary>
/// <param name="Vintages">Labels of its vintages, in the order of their imports.</param>
/// <param name="IsPublic">That its publisher has published these very figures itself.</param>
/// <param name="RoundTo">What its counts are rounded to; 1: as they are.</param>
/// <param name="Losses">What is lost to readers, by table.</param>
public sealed record ReleasedDataset(
    string Dataset, IReadOnlyList<string> Vintages, bool IsPublic, int RoundTo, IReadOnlyDictionary<string, ReleaseLoss> Losses);

/// <summary>What is lost to readers of one table.</summary>
/// <param name="Cells">All that have or could have a value.</param>
/// <param name="Hidden">The number of cells hidden for each reason.</param>
/// <param name="AmountPercent">The part of all that is counted that is in hidden cells, in per cent.</param>
/// <param name="ProtectsSecondary">Whether cells that are hidden for others are out of reach to the interval too, or just not to be computed exactly.</param>
/// <param name="Unjudged">The number of those of which the establishments are not known, so that no rule on their number judges them.</param>
public sealed record ReleaseLoss(int Cells, IReadOnlyDictionary<Disclosure.HideReason, int> Hidden, decimal AmountPercent, bool ProtectsSecondary, int Unjudged);
