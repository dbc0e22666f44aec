using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Editions;

/// <summary>One municipality: what stands out, its jobs and establishments year by year, and what its economy consists of.</summary>
internal static class MunicipalityPage
{
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
            Charts = [.. trend.Charts, new(name, ShareDots.Of(structure, figures.Language), name)],
            Tables = [.. trend.Tables, StructureTable.Of(name, figures, structure)],
        };
    }

    /// <summary>The same without what its economy consists of, which a report on it alone tells of its sectors.</summary>
    internal static EditionSection Trend(EditionFigures figures, Region municipality, Region whole, string heading)
    {
        var (request, words, name) = (figures.Request, figures.Words, $"banen-{NameOf(municipality)}");
        return new EditionSection(
            $"gemeente-{NameOf(municipality)}",
            heading,
            figures.Mark,
            [MunicipalityPassage.Of(request with { Region = whole }, municipality, words)],
            [new(name, SeriesChart.Of([figures.Jobs(municipality)], request.Since, request.Year, request.Language), name)],
            [JobsTable.Of(name, figures, municipality)]);
    }

    /// <summary>Names of municipalities have signs that do not belong in file names.</summary>
    private static string NameOf(Region municipality) => municipality.Code.ToLowerInvariant();
}
