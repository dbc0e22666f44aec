using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Access;

/// <summary>Tells who asks.</summary>
internal sealed class Visitors(DashboardOptions options)
{
    internal const string Analyst = "analyst";

    internal const string Publisher = "publisher";

    /// <summary>What a proxy adds: then it is not the user of this machine who asks, though the request comes from it.</summary>
    private static readonly string[] OfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    internal Visitor Of(HttpContext http)
    {
        if (options.IsOpen)
            return OfProxies.Any(http.Request.Headers.ContainsKey) ? Visitor.Reader : Visitor.Owner;
        if (options.SignIn is null)
            return Visitor.Reader;
        if (http.User is not { Identity.IsAuthenticated: true } user)
            return Visitor.Stranger;
        var name = user.Identity.Name ?? user.FindFirst("preferred_username")?.Value ?? user.FindFirst("sub")?.Value ?? "?";
        return new Visitor(name, user.IsInRole(Analyst), user.IsInRole(Publisher), true);
    }
}
