using DtzStats.Cli.Commands;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>A ranking as a table.</summary>
internal static class RankResult
{
    internal static ResultTable Of(IReadOnlyList<RankedSeries> ranked, Region region, Period from, Period to, Ranked of, RankBy by, Session session)
    {
        var (first, ofSectors) = (ranked[0].Change.Series, of != Ranked.Municipalities);
        var (dutch, english) = of switch
        {
            Ranked.Municipalities => ("gemeenten", "municipalities"),
            Ranked.Sectors => ("bedrijfstakken", "industries"),
            _ => ("sectorgroepen", "sector groups"),
        };
        var category = ofSectors || first.Category.Level == Core.Classifications.CategoryLevel.Total ? null : first.Category.Name;
        return new ResultTable(
            "rank",
            new BilingualText(
                $"{region.Name.Dutch}: {dutch} naar {first.Measure.Name.Dutch}{(category is null ? "" : $" in {category.Dutch}")}, {YearsText.Of(from, to)}",
                $"{region.Name.English}: {english} by {first.Measure.Name.English}{(category is null ? "" : $" in {category.English}")}, {YearsText.Of(from, to)}"),
            [
                ResultColumn.Of("code", "code", "code", NumberKind.Text),
                ResultColumn.Of("name", "naam", "name", NumberKind.Text),
                ResultColumn.Of("rank", "plaats", "rank", NumberKind.Count),
                ResultColumn.Of("value", $"{to}", $"{to}", NumberKind.Count),
                ResultColumn.Of("rank_change", $"plaatsen naar omvang sinds {from}", $"places by size since {from}", NumberKind.Change),
                ResultColumn.Of("change", "verandering", "change", NumberKind.Change),
                ResultColumn.Of("change_pct", "in %", "in %", NumberKind.PercentChange),
                ResultColumn.Of("contribution_points", "bijdrage (procentpunt)", "contribution (points)", NumberKind.Points),
                ResultColumn.Of("contribution_share_pct", "deel van de verandering", "share of the change", NumberKind.Share),
            ],
            [.. ranked.Select(r => Row(r, ofSectors, session.Language))],
            [],
            ResultOrigin.Of([.. ranked.Select(r => r.Change.Series)], from, to, "competition-rank", MethodOf(by)),
            [.. BreakNotes.Of(ranked.Select(r => r.Change.Series), from, to), .. of == Ranked.Groups ? SectorGroupNotes.Of([.. ranked.Select(r => r.Change.Series.Category.Code)], session.Codelists) : Notes(ranked, from, to)]);
    }

    private static TableRow Row(RankedSeries ranked, bool ofSectors, Language language)
    {
        var (change, series) = (ranked.Change, ranked.Change.Series);
        return new TableRow([
            TableCell.Of(ofSectors ? series.Category.Code : series.Region.Code),
            TableCell.Of(ofSectors ? series.Category.Name.In(language) : series.Region.Name.In(language)),
            TableCell.Of(Place(ranked.Rank, ranked.NoRank)),
            TableCell.Of(change.End),
            TableCell.Of(Place(ranked.RankChange, ranked.NoRankChange)),
            TableCell.Of(change.Change),
            TableCell.Of(change.Percent),
            TableCell.Of(ranked.Contribution?.Points ?? Answer.Without(ranked.NoContribution)),
            TableCell.Of(ranked.Contribution?.ShareOfChange ?? Answer.Without(ranked.NoContribution))]);
    }

    private static Answer Place(int? place, NoAnswer reason) => place is { } number ? Answer.Of(number) : Answer.Without(reason);

    private static BilingualText MethodOf(RankBy by) => by switch
    {
        RankBy.Value => new("plaats naar omvang in het laatste jaar; bijdrage = eigen verandering / som in het eerste jaar", "rank by size in the last year; contribution = own change / sum in the first year"),
        RankBy.Change => new("plaats naar verandering; bijdrage = eigen verandering / som in het eerste jaar", "rank by change; contribution = own change / sum in the first year"),
        _ => new("plaats naar groei in %; bijdrage = eigen verandering / som in het eerste jaar", "rank by growth in %; contribution = own change / sum in the first year"),
    };

    private static IEnumerable<BilingualText> Notes(IReadOnlyList<RankedSeries> ranked, Period from, Period to)
    {
        var unknown = ranked.Where(r => r.Change.Change.Value is null).Select(r => r.Change.Series).ToList();
        if (ranked.Any(r => r.NoContribution == NoAnswer.NotAdditive))
            yield return new("geen bijdragen: gemiddelden tellen niet op", "no contributions: averages do not add up");
        else if (from != to && unknown.Count > 0 && ranked.All(r => r.Contribution is null))
            yield return new(
                $"geen bijdragen: de verandering is niet bekend van {YearNotes.Named(unknown, Language.Dutch)}", $"no contributions: the change is not known of {YearNotes.Named(unknown, Language.English)}");
    }
}
