using DtzStats.Core.Languages;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DtzStats.Web.Api;

/// <summary>All figures as JSON, to read; names in Dutch, or with <c>language=en</c> in English.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] Addresses =
        ["/api/series", "/api/chart.json", "/api/datasets", "/api/measures", "/api/regions", "/api/categories", "/api/releases", "/api/openapi.json"];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("DtzStats");
        api.MapGet("/", () => Addresses).ExcludeFromDescription();
        Map(api, "/datasets", "All datasets", (answers, _) => answers.Datasets());
        Map(api, "/measures", "All measures", (answers, _) => answers.Measures());
        Map(api, "/regions", "All regions", (answers, _) => answers.Regions());
        Map(api, "/categories", "All industries and sector groups", (answers, _) => answers.Categories());
        Map(api, "/releases", "The release that is shown", (answers, _) => new[] { answers.Release() });
        api.MapGet("/series", (
                HttpContext http, SnapshotSource snapshots, string? measure, string[] region, string[] sector, string? since, string? until, string? dataset, string? release, string? language) =>
                Answer(http, snapshots, (answers, query) => answers.Series(query.Figure())))
            .WithSummary("Series: a measure (jobs) by region (DTZ) and sector (A-U) from a year (2016) on")
            .Produces<ApiAnswer>().Produces<ApiProblem>(400).Produces<ApiProblem>(404);
        api.MapGet("/chart.json", (
                HttpContext http, SnapshotSource snapshots, string? form, string? measure, string[] region, string[] sector, string? since, string? until, string? dataset, string? index, string? release, string? language) =>
                Answer(http, snapshots, (answers, query) => answers.Chart(query.Figure())))
            .WithSummary("A figure as it is drawn on the site")
            .Produces<ApiChart>().Produces<ApiProblem>(400).Produces<ApiProblem>(404);
    }

    /// <summary>Whole measures, which a copy carries since nothing can be asked of it; a server is not asked for so much at once.</summary>
    internal static void MapCells(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/cells.json", (HttpContext http, SnapshotSource snapshots) => new CellsAnswers(snapshots.For(http.Request)).List()).ExcludeFromDescription();
        routes.MapGet("/api/cells/{dataset}/{measure}.json", (string dataset, string measure, HttpContext http, SnapshotSource snapshots) =>
            Answer(http, snapshots, (_, _) => new CellsAnswers(snapshots.For(http.Request)).Of(dataset, measure))).ExcludeFromDescription();
        routes.MapGet("/api/cells/{dataset}/{measure}/{region}.json", (string dataset, string measure, string region, HttpContext http, SnapshotSource snapshots) =>
            Answer(http, snapshots, (_, _) => new CellsAnswers(snapshots.For(http.Request)).Of(dataset, measure, region))).ExcludeFromDescription();
    }

    private static void Map<T>(RouteGroupBuilder api, string path, string summary, Func<ApiAnswers, QueryReader, T> answer) =>
        api.MapGet(path, (HttpContext http, SnapshotSource snapshots, string? language) => Answer(http, snapshots, answer)).WithSummary(summary).Produces<T>();

    private static IResult Answer<T>(HttpContext http, SnapshotSource snapshots, Func<ApiAnswers, QueryReader, T> answer)
    {
        var snapshot = snapshots.For(http.Request);
        var query = new QueryReader(snapshot, http.Request.Query);
        var language = query.One("language") == "en" ? Language.English : Language.Dutch;
        try
        {
            return Results.Json(answer(new ApiAnswers(snapshot, language), query));
        }
        catch (QueryException e)
        {
            return Results.Json(new ApiProblem(e.Status, e.Text.In(language)), statusCode: e.Status);
        }
    }
}
