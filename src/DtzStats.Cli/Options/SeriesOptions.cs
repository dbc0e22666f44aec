using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options that say which series is meant.</summary>
internal sealed class SeriesOptions
{
    internal DescribedOption<string?> Measure { get; } = new(
        "--measure",
        new BilingualText("GROOTHEID", "MEASURE"),
        new BilingualText("wat er is geteld: jobs, establishments, employee-jobs...", "what was counted: jobs, establishments, employee-jobs..."));

    internal DescribedOption<string[]> Region { get; } = new(
        "--region",
        new BilingualText("GEBIED", "REGION"),
        new BilingualText("gemeente, provincie of DTZ, naam of code", "municipality, province or DTZ, name or code"));

    internal DescribedOption<string?> Sector { get; } = new(
        "--sector",
        new BilingualText("SBI", "SBI"),
        new BilingualText("bedrijfstak: A-U (alles), een sectie (C), groep (B-E) of sectorgroep (htsm); anders alles", "industry: A-U (all), a section (C), a group (B-E) or a sector group (htsm); all by default"));

    internal DescribedOption<string?> Since { get; } = new(
        "--since",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("eerste jaar en basisjaar (2016)", "first year and base year (2016)"));

    internal DescribedOption<string?> Until { get; } = new(
        "--until",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("laatste jaar (anders het laatste dat er is)", "last year (else the last there is)"));

    internal DescribedOption<string?> Dataset { get; } = new(
        "--dataset",
        new BilingualText("BRON", "DATASET"),
        new BilingualText("uit welke bron (anders de officiële met de meeste jaren)", "from which dataset (else the official one with most years)"));

    internal DescribedOption<string?> MembersIn { get; } = new(
        "--members-in",
        new BilingualText("JAAR|as-it-was", "YEAR|as-it-was"),
        new BilingualText("samenstelling van DTZ zoals in dat jaar, of elk jaar zoals het toen was (anders zoals nu)", "composition of DTZ as in that year, or each year as it was then (else as it is now)"));

    internal ReleaseOptions Publishing { get; } = new();

    internal IEnumerable<System.CommandLine.Option> All => [Measure, Region, Sector, Since, Until, Dataset, MembersIn, .. Publishing.All];
}
