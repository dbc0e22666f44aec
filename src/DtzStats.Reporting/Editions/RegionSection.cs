using DtzStats.Core.Analysis;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The region as a whole since the base year.</summary>
internal static class RegionSection
{
    internal static EditionSection Build(EditionRequest request, Words words, Series jobs, Series establishments)
    {
        var mark = StateOfTheRegion.MarkOf(request.View, words);
        return new EditionSection(
            "regio",
            words.Say($"De regio sinds {request.Since}", $"The region since {request.Since}"),
            mark,
            [RegionPassage.Of(request, words), Passage.Of(Members(request, words))],
            [
                new("banen-regio", ChartMessage.LineOf(request, jobs), "banen-regio"),
                new("vestigingen-regio", ChartMessage.LineOf(request, establishments), "vestigingen-regio"),
            ],
            [
                TrendTables.Of("banen-regio", jobs, request.Since, request.Year, mark, words),
                TrendTables.Of("vestigingen-regio", establishments, request.Since, request.Year, mark, words),
            ]);
    }

    /// <summary>That all years are of the same municipalities, although one of them joined later.</summary>
    private static string Members(EditionRequest request, Words words)
    {
        var members = request.Codelists.Regions.MembersOf(request.Region).Select(r => r.Name.In(request.Language)).Order(StringComparer.Ordinal).ToList();
        var list = Lists.Of(members, request.Language);
        return words.Say(
            $"De {request.Region.Name.Dutch} bestaat uit {list}. De cijfers gelden in alle jaren voor deze gemeenten samen, ook in de jaren voordat een gemeente zich aansloot, zodat ze te vergelijken zijn.",
            $"The {request.Region.Name.English} consists of {list}. The figures of all years cover these municipalities together, including the years before one of them joined, so that they can be compared.");
    }
}
