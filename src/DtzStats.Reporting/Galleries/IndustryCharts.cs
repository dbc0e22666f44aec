using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Galleries;

/// <summary>The kinds of chart that show industries: those of the largest municipality beside those of the region.</summary>
internal static class IndustryCharts
{
    /// <summary>None where the dataset has the total alone.</summary>
    internal static IEnumerable<GalleryChart> Of(EditionRequest request, Words words)
    {
        var (since, year, language) = (request.Since, request.Year, request.Language);
        var measure = StateOfTheRegion.MeasureOf(request, "jobs");
        var members = request.Codelists.Regions.MembersOf(request.Region);
        var parts = request.View.SectorsOf(measure.Code, [request.Region, .. members]);
        if (parts.Sectors.Count == 0)
            yield break;
        var largest = members.OrderByDescending(r => Gallery.JobsOf(request, r).At(year)?.Value).ThenBy(r => r.Code, StringComparer.Ordinal).First();
        RegionStructure StructureOf(Region region) => RegionStructure.Of(request.View, measure, region, request.Region, year, parts);
        var structure = StructureOf(largest);
        yield return new(
            "stacked", words.Say("Gestapelde staafgrafiek", "Stacked bar chart"), words.Say("Waaruit een geheel bestaat.", "What a whole consists of."), SectorShares.Of([.. members.Prepend(request.Region).Select(StructureOf)], language));
        yield return new(
            "dots", words.Say("Puntgrafiek", "Dot plot"), words.Say("Twee gebieden naast elkaar, rij voor rij.", "Two regions beside each other, row by row."), ShareDots.Of(structure, language));
        yield return new(
            "waterfall",
            words.Say("Watervalgrafiek", "Waterfall chart"),
            words.Say("Waaruit groei bestaat: shift-share (Dunn 1960).", "What growth consists of: shift-share (Dunn 1960)."),
            ShiftShareChart.Of(RegionShift.Of(request.View, measure, largest, request.Region, since, year, parts, ShiftShareMethod.Dunn), language));
        yield return new(
            "bubbles",
            words.Say("Bellengrafiek", "Bubble chart"),
            words.Say("Waar een gebied sterk in is (naar rechts), wat er groeit (omhoog) en hoe groot het is.", "What a region is strong in (to the right), what grows (up), and how large it is."),
            QuotientBubbles.Of(structure, since, language));
    }
}
