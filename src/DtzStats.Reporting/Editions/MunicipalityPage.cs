using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Editions;

/// <summary>One municipality: what stands out, its jobs and establishments year by year, and what its economy consists of.</summary>
internal static class MunicipalityPage
{
    private const int Rows = 10;

    /// <param name="whole">The region that it is compared with.</param>
    internal static EditionSection Of(EditionFigures figures, Region municipality, Region whole, string heading)
    {
        var trend = Trend(figures, municipality, whole, heading);
        var (parts, name) = (figures.PartsOf([municipality, whole]), $"structuur-{NameOf(municipality)}");
        if (parts.Sectors.Count == 0 || figures.Jobs(whole).At(figures.Request.Year)?.Value is null)
            return trend;
        var structure = figures.StructureOf(municipality, whole, parts);
        return trend with
        {
            Charts = [.. trend.Charts, new(name, Largest(figures, structure, whole), name)],
            Tables = [.. trend.Tables, StructureTable.Of(name, figures, structure)],
        };
    }

    /// <summary>A row for each industry would tell little of the small ones, which the table has too.</summary>
    private static ChartSpec Largest(EditionFigures figures, RegionStructure structure, Region whole)
    {
        var shown = structure.Sectors.Where(s => s.Share.Value is not null).OrderByDescending(s => s.Share.Value).Take(Rows).Select(s => s.Category.Code).ToHashSet(StringComparer.Ordinal);
        var all = shown.Count < Rows || structure.Sectors.Count == Rows;
        var chart = all ? ShareDots.Of(structure, figures.Language)
            : ShareDots.Of(structure with { Sectors = [.. structure.Sectors.Where(s => shown.Contains(s.Category.Code))] }, figures.Language, isPart: true);
        bool IsShown(Claim claim) => all || shown.Contains(claim.Series.Category.Code);
        return chart.Telling(figures.Words, [.. new ChartClaims(figures.Request).Sizes(structure.Total.Region, whole).Select(choice => choice.Where(IsShown))]);
    }

    /// <summary>The same without what its economy consists of, which a report on it alone tells of its sectors.</summary>
    internal static EditionSection Trend(EditionFigures figures, Region municipality, Region whole, string heading)
    {
        var (request, words, name) = (figures.Request, figures.Words, $"banen-{NameOf(municipality)}");
        return new EditionSection(
            $"gemeente-{NameOf(municipality)}",
            heading,
            figures.Mark,
            [MunicipalityPassage.Of(request, municipality, whole, words, isReport: municipality == request.Region)],
            [new(name, ChartMessage.LineOf(request, figures.Jobs(municipality)), name)],
            [JobsTable.Of(name, figures, municipality)]);
    }

    /// <summary>Names of municipalities have signs that do not belong in file names.</summary>
    private static string NameOf(Region municipality) => municipality.Code.ToLowerInvariant();
}
