using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options that analyses have beside those of a series.</summary>
internal sealed class AnalysisOptions
{
    internal SeriesOptions Series { get; } = new();

    internal DescribedOption<string?> Format { get; } = FormatOption.Of("table", "csv", "json");

    internal DescribedOption<string?> With { get; } = new(
        "--with",
        new BilingualText("GEBIED", "REGION"),
        new BilingualText("waarmee vergeleken wordt (anders Nederland, de provincie of DTZ, wat er is)", "what it is compared with (else the Netherlands, the province or DTZ, whichever there is)"));

    internal DescribedOption<string?> Year { get; } = new(
        "--year",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("het jaar (anders het laatste dat er is)", "the year (else the last there is)"));

    internal DescribedOption<string?> Method { get; } = new(
        "--method",
        new BilingualText("dunn|esteban|dynamic", "dunn|esteban|dynamic"),
        new BilingualText("hoe de groei wordt ontleed (dunn)", "how growth is taken apart (dunn)"));

    internal DescribedOption<string?> Of { get; } = new(
        "--of",
        new BilingualText("municipalities|sectors|groups", "municipalities|sectors|groups"),
        new BilingualText("wat op volgorde komt: de gemeenten van het gebied, zijn bedrijfstakken of de sectorgroepen (municipalities)", "what is ranked: the municipalities of the region, its industries or the sector groups (municipalities)"));

    internal DescribedOption<string?> By { get; } = new(
        "--by",
        new BilingualText("value|change|growth", "value|change|growth"),
        new BilingualText("waarop: omvang, verandering of groei in % (value)", "by what: size, change or growth in % (value)"));

    internal DescribedOption<string?> Like { get; } = new(
        "--like",
        new BilingualText("AANTAL", "NUMBER"),
        new BilingualText("neem de gemeenten erbij die er het meest op lijken, naar bedrijfstakken", "add the municipalities most like it, by industries"));
}
