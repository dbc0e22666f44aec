using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options that say as of when, and for whom, figures are given.</summary>
internal sealed class ReleaseOptions
{
    internal DescribedOption<string?> Release { get; } = new(
        "--release",
        new BilingualText("PUBLICATIE", "RELEASE"),
        new BilingualText("zoals in die publicatie (anders de laatste)", "as in that release (else the last)"));

    internal DescribedOption<string?> AsOf { get; } = new(
        "--as-of",
        new BilingualText("UITGAVE", "VINTAGE"),
        new BilingualText("de cijfers zoals ze na die uitgave waren, als 2025 of lisa-gemeenten/2025", "the figures as they were after that vintage, as 2025 or lisa-gemeenten/2025"));

    internal DescribedFlag Internal { get; } = new(
        "--internal",
        new BilingualText("alle cijfers, exact: voor eigen gebruik, niet voor publicatie", "all figures, exact: for internal use, not for publication"));

    internal IEnumerable<System.CommandLine.Option> All => [Release, AsOf, Internal];
}
