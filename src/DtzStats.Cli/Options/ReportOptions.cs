using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options of the report.</summary>
internal sealed class ReportOptions
{
    internal DescribedOption<string?> Since { get; } = new(
        "--since",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("basisjaar (2016)", "base year (2016)"));

    internal DescribedOption<string?> Year { get; } = new(
        "--year",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("jaar van het rapport (anders het laatste met cijfers)", "year of the report (else the last with figures)"));

    internal DescribedOption<string?> Out { get; } = new(
        "--out",
        new BilingualText("MAP", "DIR"),
        new BilingualText("waar het rapport komt (stand-van-de-regio)", "where the report goes (stand-van-de-regio)"));

    internal DescribedOption<string?> Dataset { get; } = new(
        "--dataset",
        new BilingualText("BRON", "DATASET"),
        new BilingualText("uit welke bron (anders de officiële met banen en vestigingen in beide jaren)", "from which dataset (else the official one with jobs and establishments in both years)"));

    internal ReleaseOptions Publishing { get; } = new();

    internal IEnumerable<Option> All => [Since, Year, Out, Dataset, .. Publishing.All];
}
