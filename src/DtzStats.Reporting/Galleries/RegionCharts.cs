using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Galleries;

/// <summary>The kinds of chart that show a region and its municipalities.</summary>
internal static class RegionCharts
{
    internal static IEnumerable<GalleryChart> Of(EditionRequest request, Boundaries boundaries, Words words)
    {
        var (since, year, language) = (request.Since, request.Year, request.Language);
        List<Series> members = [.. request.Codelists.Regions.MembersOf(request.Region).Select(r => Gallery.JobsOf(request, r))
            .OrderByDescending(s => s.At(year)?.Value).ThenBy(s => s.Region.Code, StringComparer.Ordinal)];
        yield return new(
            "line", words.Say("Lijngrafiek", "Line chart"), words.Say("Hoe een aantal zich ontwikkelt, jaar na jaar.", "How a number develops, year after year."), Line(request, words));
        yield return new(
            "index",
            words.Say("Lijngrafiek van een index", "Line chart of an index"),
            words.Say("Wie sneller of langzamer groeide, los van de omvang.", "Who grew faster or slower, whatever the size."),
            IndexChart.Of(members, since, year, language));
        yield return new(
            "bar", words.Say("Staafgrafiek", "Bar chart"), words.Say("Aantallen naast elkaar, in volgorde.", "Numbers beside each other, in order."), RankBars.Of(members, year, language));
        yield return new(
            "slope", words.Say("Hellingsgrafiek", "Slope chart"), words.Say("Twee jaren naast elkaar, zonder wat ertussen ligt.", "Two years beside each other, without what lies between."), SlopeChart.Of(members, since, year, language));
        yield return new(
            "panels",
            words.Say("Kleine grafieken naast elkaar", "Small multiples"),
            words.Say("Elke gemeente apart, op dezelfde schaal.", "Each municipality by itself, on the same scale."),
            RegionPanels.Of(members, since, year, language));
        yield return new(
            "map", words.Say("Kaart", "Map"), words.Say("Waar het gebeurt.", "Where it happens."), RegionMap.Of(members, since, year, boundaries, language));
    }

    /// <summary>With a text at the year of the highest figure, to show what such a text looks like.</summary>
    private static LineChartSpec Line(EditionRequest request, Words words)
    {
        var spec = SeriesChart.Of([Gallery.JobsOf(request, request.Region)], request.Since, request.Year, request.Language);
        var highest = spec.Lines[0].Points.Where(p => p.Value is not null).MaxBy(p => p.Value)!;
        return spec with { Annotations = [new ChartAnnotation(highest.Year, words.Say("het hoogste aantal", "the highest number"))] };
    }
}
