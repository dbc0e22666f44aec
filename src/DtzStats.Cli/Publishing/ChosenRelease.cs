using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Storage;

namespace DtzStats.Cli.Publishing;

/// <summary>Under what the figures of this run leave the program.</summary>
internal static class ChosenRelease
{
    /// <summary>The release that was asked for, else the latest; where there is none yet, a concept of one. To look back to a vintage is internal once there is a release.</summary>
    /// <exception cref="CommandException">There is no such release, or options contradict one another.</exception>
    internal static ReleaseChoice Read(ParseResult parsed, ReleaseOptions options, Session session)
    {
        var (name, asOf, isInternal) = (parsed.GetValue(options.Release), parsed.GetValue(options.AsOf), parsed.GetValue(options.Internal));
        if (name is not null && (asOf is not null || isInternal))
            throw CommandException.Usage(
                "--release gaat niet samen met --as-of of --internal: een publicatie ligt vast", "--release does not go with --as-of or --internal: a release is fixed");
        if (isInternal)
            return new(ReleaseReference.Internal);
        using var store = session.OpenForReading();
        if (asOf is not null)
            return store.Releases.All().Count == 0 ? new(ReleaseReference.Concept)
                : throw CommandException.Usage(
                    "--as-of geeft cijfers die geen publicatie heeft beoordeeld; geef er --internal bij, of kies met --release een publicatie",
                    "--as-of gives figures that no release has judged; add --internal, or choose a release by --release");
        var release = name is not null ? Find(store, name) : store.Releases.All() is [.., var last] ? last : null;
        if (name is null && release is not null && store.Vintages.All()[^1].Number > release.LastVintage)
            session.Warn(new BilingualText(
                $"na publicatie {release.Name} zijn er cijfers geladen; die komen met een nieuwe publicatie (dtzstats release create) of met --internal",
                $"figures were loaded after release {release.Name}; they come with a new release (dtzstats release create) or with --internal"));
        return new(release is null ? ReleaseReference.Concept : ReleaseReference.Of(release));
    }

    /// <exception cref="CommandException">There is no such release.</exception>
    internal static Release Find(Store store, string name)
    {
        var all = store.Releases.All();
        if (all.FirstOrDefault(r => Release.IsSameName(r.Name, name)) is { } found)
            return found;
        var near = Nearest.To(name, all.Select(r => r.Name));
        var (dutch, english) = all.Count == 0
            ? ("maak er een met dtzstats release create NAAM", "make one by dtzstats release create NAME")
            : near is not null ? ($"bedoelt u \"{near}\"?", $"did you mean \"{near}\"?")
            : ($"wel: {string.Join(", ", all.Select(r => r.Name))}", $"there are: {string.Join(", ", all.Select(r => r.Name))}");
        throw name.Length == 0 ? CommandException.Usage($"er is nog geen publicatie; {dutch}", $"there is no release yet; {english}")
            : CommandException.Usage($"er is geen publicatie \"{name}\"; {dutch}", $"there is no release \"{name}\"; {english}");
    }
}
