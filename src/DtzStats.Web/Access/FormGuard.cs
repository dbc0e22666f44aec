using DtzStats.Core.Languages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Access;

/// <summary>That a form was sent from a page of this site, by the one who was given the page.</summary>
internal static class FormGuard
{
    internal const string Field = "formulier";

    private const string Header = "X-Formulier";

    /// <summary>What to do about a form that is not taken.</summary>
    internal static BilingualText Refusal { get; } = new(
        "Dit formulier is verouderd of komt niet van deze site; er is niets gedaan. Open de pagina opnieuw en probeer het nog eens. Helpt dat niet, sta dan cookies van deze site toe.",
        "This form is out of date or is not of this site; nothing was done. Open the page again and try once more. If that does not help, allow cookies of this site.");

    internal static void Add(IServiceCollection services, CookieSecurePolicy secure) => services.AddAntiforgery(o =>
    {
        o.FormFieldName = Field;
        o.HeaderName = Header;
        o.Cookie.Name = "dtzstats-formulier";
        o.Cookie.SameSite = SameSiteMode.Strict;
        o.Cookie.SecurePolicy = secure;
        o.SuppressXFrameOptionsHeader = true;
    });

    internal static string TokenFor(HttpContext http) => http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;

    /// <param name="token">As a form gave it that is not read as a whole; null: it stands in the form.</param>
    internal static async Task<bool> IsGenuineAsync(HttpContext http, string? token = null)
    {
        if (token is not null)
            http.Request.Headers[Header] = token;
        return IsFromHere(http.Request) && await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
    }

    /// <summary>As browsers tell it themselves; who is none tells nothing.</summary>
    internal static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers.Origin.Count > 0)
            return string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        var site = request.Headers["Sec-Fetch-Site"];
        return site.Count == 0 || site == "same-origin" || site == "none";
    }
}
