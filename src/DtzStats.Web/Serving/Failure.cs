using DtzStats.Core.Languages;
using DtzStats.Web.Api;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Serving;

/// <summary>Answers to what no page answers.</summary>
internal static class Failure
{
    private static readonly BilingualText Absent = new(
        "Deze pagina is er niet. Misschien is het adres verkeerd overgenomen.", "There is no such page. Perhaps the address was copied wrongly.");

    private static readonly BilingualText AbsentInApi = new("Dit adres is er niet; zie /api/openapi.json.", "No such address; see /api/openapi.json.");

    /// <summary>For programs JSON, for people a page.</summary>
    internal static IResult NotFound(HttpContext http, SnapshotSource snapshots)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            return Results.Json(
                new ApiProblem(StatusCodes.Status404NotFound, AbsentInApi.In(http.Request.Query["language"] == "en" ? Language.English : Language.Dutch)), statusCode: StatusCodes.Status404NotFound);
        var site = Answering.SiteOf(http, snapshots.For(http.Request), Answering.LanguageOf(http));
        return Answering.Problem(site, StatusCodes.Status404NotFound, Absent);
    }

    /// <summary>Without the figures, which may be what failed; the log has the details.</summary>
    internal static Task Write(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        var isDutch = Answering.LanguageOf(http) == Language.Dutch;
        var (title, text) = isDutch
            ? ("Er ging iets mis", "De cijfers zijn nu niet te lezen. Probeer het over een minuut opnieuw; blijft het zo, meld het dan bij de beheerder van deze site.")
            : ("Something went wrong", "The figures cannot be read now. Try again in a minute; if it stays so, tell whoever runs this site.");
        return http.Response.WriteAsync($"<!DOCTYPE html><html lang=\"{(isDutch ? "nl" : "en")}\"><head><meta charset=\"utf-8\"><title>{title}</title><link rel=\"stylesheet\" href=\"{SiteFiles.AddressOf("site.css")}\"></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>");
    }
}
