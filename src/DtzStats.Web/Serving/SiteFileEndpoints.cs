using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DtzStats.Web.Serving;

/// <summary>The style, the scripts and the sign of the site.</summary>
internal static class SiteFileEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/{name}", FileOf).WithMetadata(new OfNoRelease()).ExcludeFromDescription();
        routes.MapGet("/favicon.ico", (HttpContext http) => FileOf(http, "", "favicon.svg")).WithMetadata(new OfNoRelease()).ExcludeFromDescription();
    }

    private static IResult FileOf(HttpContext http, string version, string name)
    {
        if (SiteFiles.Find(name) is not { } file)
            return Results.NotFound();
        var headers = http.Response.Headers;
        // An address with a version always gives that version.
        headers.CacheControl = version == file.Version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!http.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is null or > 0))
            return Results.Bytes(file.Content, file.ContentType);
        headers.ContentEncoding = "br";
        return Results.Bytes(file.Compressed, file.ContentType);
    }
}
