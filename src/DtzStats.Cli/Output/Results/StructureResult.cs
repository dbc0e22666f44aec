using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Cli.Output.Results;

/// <summary>The structure of a region as a table.</summary>
internal static class StructureResult
{
    /// <param name="averageSize">Jobs an establishment.</param>
    /// <param name="inputs">All series that it was made of.</param>
    internal static ResultTable Of(RegionStructure structure, Answer averageSize, IReadOnlyList<Series> inputs, Language language)
    {
        var (own, other, indicators) = (structure.Total, structure.ReferenceTotal, structure.Indicators);
        BilingualText title = new(
            $"{own.Region.Name.Dutch}, {own.Measure.Name.Dutch} in {structure.Period}{(other is null ? "" : $", vergeleken met {other.Region.Name.Dutch}")}",
            $"{own.Region.Name.English}, {own.Measure.Name.English} in {structure.Period}{(other is null ? "" : $", compared with {other.Region.Name.English}")}");
        var hasSpread = own.Members.Count > 1;
        return new ResultTable(
            "structure",
            title,
            [
                ResultColumn.Of("category", "sbi", "sbi", NumberKind.Text),
                ResultColumn.Of("name", "bedrijfstak", "industry", NumberKind.Text),
                ResultColumn.Of("value", own.Measure.Name.Dutch, own.Measure.Name.English, NumberKind.Count),
                ResultColumn.Of("share_pct", "aandeel", "share", NumberKind.Share),
                ResultColumn.Of("location_quotient", "lq", "lq", NumberKind.Quotient),
                .. hasSpread ? [ResultColumn.Of("gini_concentration", "Gini over gemeenten", "Gini over municipalities", NumberKind.Coefficient)] : (ResultColumn[])[],
            ],
            [.. structure.Sectors.Select(s => new TableRow([
                TableCell.Of(s.Category.Code), TableCell.Of(s.Category.Name.In(language)), TableCell.Of(s.Own), TableCell.Of(s.Share), TableCell.Of(s.Quotient),
                .. s.Spread is { } spread ? [TableCell.Of(spread)] : (TableCell[])[]]))],
            [
                ResultIndicator.Of("herfindahl", "Herfindahl", "Herfindahl", TableCell.Of(indicators.Herfindahl), NumberKind.Coefficient),
                ResultIndicator.Of("equivalent_number", "equivalent aantal bedrijfstakken", "equivalent number of industries", TableCell.Of(indicators.EquivalentNumber), NumberKind.Mean),
                ResultIndicator.Of("entropy_bits", "entropie (bits)", "entropy (bits)", TableCell.Of(indicators.Entropy), NumberKind.Coefficient),
                ResultIndicator.Of("gini", "Gini van de bedrijfstakken", "Gini of the industries", TableCell.Of(indicators.Gini), NumberKind.Coefficient),
                ResultIndicator.Of("theil_l", "Theil L (gemiddelde logaritmische afwijking)", "Theil L (mean log deviation)", TableCell.Of(indicators.TheilL), NumberKind.Coefficient),
                ResultIndicator.Of("theil_t", "Theil T", "Theil T", TableCell.Of(indicators.TheilT), NumberKind.Coefficient),
                ResultIndicator.Of("krugman", "Krugman" + Against(other, Language.Dutch), "Krugman" + Against(other, Language.English), TableCell.Of(indicators.Krugman), NumberKind.Coefficient),
                ResultIndicator.Of("hachman", "Hachman" + Against(other, Language.Dutch), "Hachman" + Against(other, Language.English), TableCell.Of(indicators.Hachman), NumberKind.Coefficient),
                ResultIndicator.Of("gini_specialisation", "Gini van de specialisatie", "Gini of specialisation", TableCell.Of(indicators.GiniOfSpecialisation), NumberKind.Coefficient),
                ResultIndicator.Of("average_size", "banen per vestiging", "jobs an establishment", TableCell.Of(averageSize), NumberKind.Mean),
            ],
            ResultOrigin.Of(inputs, structure.Period, structure.Period, "location-quotient", new BilingualText(
                "locatiequotiënt = aandeel in het gebied / aandeel in het vergelijkingsgebied (Florence 1939)",
                "location quotient = share in the region / share in the region compared with (Florence 1939)")),
            [.. Notes(structure)]);
    }

    private static string Against(Series? other, Language language) =>
        other is null ? "" : language == Language.Dutch ? $", tegenover {other.Region.Name.Dutch}" : $", against {other.Region.Name.English}";

    private static IEnumerable<BilingualText> Notes(RegionStructure structure)
    {
        if (structure.ReferenceTotal is null)
            yield return new(
                $"{structure.Total.Source.Dataset} heeft geen groter gebied om mee te vergelijken; noem er een met --with",
                $"{structure.Total.Source.Dataset} has no larger region to compare with; name one by --with");
        foreach (var note in PartsNotes.Of(structure.LeftOut, new("indicatoren ontbreken", "indicators are lacking")))
            yield return note;
    }
}
