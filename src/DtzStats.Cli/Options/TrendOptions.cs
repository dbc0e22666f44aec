using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options of a trend beside those of its series.</summary>
internal sealed class TrendOptions
{
    internal SeriesOptions Series { get; } = new();

    internal DescribedOption<string?> Format { get; } = new(
        "--format",
        new BilingualText("table|csv|json", "table|csv|json"),
        new BilingualText("uitvoer als tabel (gewoon), CSV of JSON met de bronregel van elk cijfer", "output as table (default), CSV, or JSON with the source line of each figure"));

    internal DescribedOption<string?> Chain { get; } = new(
        "--chain",
        new BilingualText("[BRON]", "[DATASET]"),
        new BilingualText("index over reeksbreuken heen, zonder de breukjaren; met een bron: de oudere jaren daaruit", "index over series breaks, without the years of the breaks; with a dataset: the older years from it"))
    {
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal DescribedOption<string?> Outlook { get; } = new(
        "--outlook",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("wat de trend tot dat jaar zou geven als hij doorgaat: een rekensom, geen prognose", "what the trend would give up to that year if it went on: arithmetic, not a forecast"));

    internal IEnumerable<Option> All => [.. Series.All, Chain, Outlook, Format];
}
