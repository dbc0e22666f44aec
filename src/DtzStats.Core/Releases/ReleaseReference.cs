namespace DtzStats.Core.Releases;

/// <summary>Under what figures leave the program; stands beside them, so that they can be cited and repeated.</summary>
/// <param name="Release">Null: of no release.</param>
/// <param name="IsInternal">Exact and complete, not for publication; else, where there is no release, protected as a release would be.</param>
public sealed record ReleaseReference(Release? Release, bool IsInternal)
{
    /// <summary>Protected by the rules, but of no release yet.</summary>
    public static ReleaseReference Concept { get; } = new(null, false);

    /// <summary>For who may see all.</summary>
    public static ReleaseReference Internal { get; } = new(null, true);

    public static ReleaseReference Of(Release release) => new(release, false);
}
