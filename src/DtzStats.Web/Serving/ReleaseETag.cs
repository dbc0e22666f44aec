using System.Security.Cryptography;
using System.Text;
using DtzStats.Web.Access;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Serving;

/// <summary>
/// An address gives the same bytes for as long as the release and the program are the same; a browser that has them is told so,
/// before anything is read or drawn.
/// </summary>
internal static class ReleaseETag
{
    private static readonly string Program = typeof(ReleaseETag).Module.ModuleVersionId.ToString("N")[..8];

    internal static void Use(WebApplication app, SnapshotSource snapshots) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<OfNoRelease>() is not null)
            return next(http);
        var tag = Of(http.Request, snapshots.For(http.Request), http.RequestServices.GetRequiredService<Visitors>().Of(http));
        if (http.Request.Headers.IfNoneMatch.Contains(tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            SetTag(http, tag);
            return Task.CompletedTask;
        }

        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode == StatusCodes.Status200OK)
                SetTag(http, tag);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>Weak: compressed or not, it is the same.</summary>
    private static string Of(HttpRequest request, Snapshot snapshot, Visitor visitor)
    {
        var asked = $"{Program} {snapshot.Version} {request.Scheme}://{request.Host}{request.Path}{request.QueryString} {visitor.Key}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..20]}\"";
    }

    private static void SetTag(HttpContext http, string tag)
    {
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
    }
}

/// <summary>An endpoint whose answer is of no release: it says itself whether it may be kept.</summary>
internal sealed class OfNoRelease;
