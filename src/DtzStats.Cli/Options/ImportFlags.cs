using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options of check and import.</summary>
internal sealed class ImportFlags
{
    internal DescribedOption<string?> Layout { get; } = new(
        "--layout",
        new BilingualText("INDELING", "LAYOUT"),
        new BilingualText("indeling van de bestanden, als die niet vanzelf wordt herkend", "layout of the files, where it is not recognised by itself"));

    internal DescribedOption<string?> Mapping { get; } = new(
        "--mapping",
        new BilingualText("BESTAND", "FILE"),
        new BilingualText("beschrijving van een andere tabel (docs/mapping.md)", "description of another table (docs/mapping.md)"));

    internal DescribedOption<string?> Dataset { get; } = new(
        "--dataset",
        new BilingualText("BRON", "DATASET"),
        new BilingualText("bron waar bestanden zonder source.json uit komen", "dataset that files without a source.json are of"));

    internal DescribedOption<string?> Vintage { get; } = new(
        "--vintage",
        new BilingualText("NAAM", "LABEL"),
        new BilingualText("naam van de uitgave (anders het laatste jaar)", "label of the vintage (else the last year)"));

    internal DescribedOption<string?> DecimalSign { get; } = new(
        "--decimal-sign",
        new BilingualText("TEKEN", "SIGN"),
        new BilingualText("teken voor decimalen, point of comma, als de bestanden dat niet zelf bewijzen", "sign before decimals, point or comma, where the files do not prove it themselves"));

    internal DescribedOption<string[]> Accept { get; } = new(
        "--accept",
        new BilingualText("CODE=\"REDEN\"", "CODE=\"REASON\""),
        new BilingualText("aanvaard wat een controle meldt; de reden staat bij de cijfers", "accept what a check tells; the reason stands beside the figures"));

    internal DescribedOption<string?> Findings { get; } = new(
        "--findings",
        new BilingualText("BESTAND", "FILE"),
        new BilingualText("schrijf alle meldingen naar een CSV-bestand", "write all findings to a CSV file"));

    internal DescribedFlag Yes { get; } = new(
        "--yes",
        new BilingualText("vraag niets, ook niet als cijfers worden herzien", "ask nothing, not even when figures are revised"));

    internal IEnumerable<Option> ForCheck => [Layout, Mapping, Dataset, Vintage, DecimalSign, Accept, Findings];

    internal IEnumerable<Option> ForImport => [.. ForCheck, Yes];
}
