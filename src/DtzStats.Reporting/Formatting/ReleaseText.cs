using DtzStats.Core.Languages;
using DtzStats.Core.Releases;

namespace DtzStats.Reporting.Formatting;

/// <summary>How figures tell under what they were published.</summary>
public static class ReleaseText
{
    private const int ShortFingerprint = 8;

    /// <summary>What stands on every page and file with figures that are not for publication.</summary>
    public static BilingualText InternalMark { get; } = new("intern, niet voor publicatie", "internal, not for publication");

    /// <summary>"publicatie 2025 (3f9a1c2b)", with the first digits of the fingerprint.</summary>
    public static BilingualText Line(ReleaseReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference switch
        {
            { IsInternal: true } => InternalMark,
            { Release: { } release } => new($"publicatie {release.Name} ({Brief(release)})", $"release {release.Name} ({Brief(release)})"),
            _ => new("concept, nog geen publicatie", "draft, no release yet"),
        };
    }

    /// <summary>The internal mark and what else must be told of figures, or null where there is nothing.</summary>
    public static string? Mark(ReleaseReference reference, string? other, Language language)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return (reference.IsInternal, other) switch
        {
            (true, null) => InternalMark.In(language),
            (true, _) => $"{other}; {InternalMark.In(language)}",
            _ => other,
        };
    }

    /// <summary>For machines: the name of the release, "concept" or "internal".</summary>
    public static string Code(ReleaseReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.IsInternal ? "internal" : reference.Release?.Name ?? Release.ConceptName;
    }

    public static string Brief(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        return release.Fingerprint[..ShortFingerprint];
    }
}
