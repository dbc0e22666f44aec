using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Serving;

/// <summary>What browsers may do with the pages: fetch from here, and run or style nothing that stands in a page itself.</summary>
internal static class SecurityHeaders
{
    /// <summary>The item of a request with the hash of the one style that its page holds.</summary>
    internal const string StyleHash = nameof(StyleHash);

    /// <summary>A copy has no headers of ours: its pages say themselves what may be done with them, and send no form.</summary>
    internal static string PolicyOfCopies { get; } = Policy("'self'", "'none'");

    /// <param name="style">The hash of the one style that the page holds.</param>
    internal static string PolicyOfCopiesWith(string style) => Policy($"'self' {style}", "'none'");

    private static readonly string OfPages = $"{Policy("'self'", "'self'")}; frame-ancestors 'none'";

    internal static void Use(WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(
            static state =>
            {
                Set((HttpContext)state);
                return Task.CompletedTask;
            },
            http);
        return next(http);
    });

    private static void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        var ancestors = http.GetEndpoint()?.Metadata.GetMetadata<Embeddable>()?.Ancestors ?? "'none'";
        headers.ContentSecurityPolicy = (http.Items[StyleHash], ancestors) switch
        {
            (null, "'none'") => OfPages,
            (string hash, _) => $"{Policy($"'self' {hash}", "'self'")}; frame-ancestors {ancestors}",
            _ => $"{Policy("'self'", "'self'")}; frame-ancestors {ancestors}",
        };
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (ancestors == "'none'")
            headers.XFrameOptions = "DENY";
    }

    private static string Policy(string style, string forms) =>
        $"default-src 'none'; script-src 'self'; style-src {style}; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action {forms}; base-uri 'none'";
}
