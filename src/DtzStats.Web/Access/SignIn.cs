using DtzStats.Core.Languages;
using DtzStats.Web.Releases;
using DtzStats.Web.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace DtzStats.Web.Access;

/// <summary>Signing in by OpenID Connect, and out.</summary>
internal static class SignIn
{
    internal const string InPath = "/aanmelden";

    internal const string OutPath = "/afmelden";

    /// <summary>In a query: the page of the site to go on to.</summary>
    internal const string GoOn = "naar";

    private const string FailedPath = InPath + "/mislukt";

    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    private static readonly BilingualText Failed = new(
        "Aanmelden is niet gelukt. Probeer het opnieuw; blijft het misgaan, vraag dan de beheerder of u toegang hebt.",
        "Signing in failed. Try again; if it keeps failing, ask whoever runs this site whether you have access.");

    internal static void Add(IServiceCollection services, SignInOptions options, CookieSecurePolicy secure) =>
        services.AddAuthentication(o => (o.DefaultScheme, o.DefaultChallengeScheme) = (CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme))
            .AddCookie(cookie =>
            {
                Set(cookie.Cookie, secure);
                cookie.Cookie.Name = "dtzstats-aanmelding";
                cookie.ExpireTimeSpan = WorkingDay;
            })
            .AddOpenIdConnect(o => Set(o, options, secure));

    internal static void Map(IEndpointRouteBuilder routes, Language language)
    {
        // The address to go on to is one of the site itself, whatever was asked.
        Get(routes, InPath, language, http => Results.Challenge(
            new AuthenticationProperties { RedirectUri = LocalOf(http.Request.Query[GoOn].ToString(), language) }, [OpenIdConnectDefaults.AuthenticationScheme]));
        Get(routes, OutPath, language, http => FormGuard.IsFromHere(http.Request)
            ? Results.SignOut(new AuthenticationProperties { RedirectUri = SiteContext.Link("/", language) }, [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme])
            : Results.Redirect(SiteContext.Link("/", language)));
        Get(routes, FailedPath, language, http => Answering.Problem(
            Answering.SiteOf(http, http.RequestServices.GetRequiredService<SnapshotSource>().Current(), language), StatusCodes.Status403Forbidden, Failed));
    }

    private static void Get(IEndpointRouteBuilder routes, string path, Language language, Func<HttpContext, IResult> answer) =>
        routes.MapGet(SiteContext.Link(path, language), answer).WithMetadata(new OfNoRelease()).CacheOutput(p => p.NoCache()).ExcludeFromDescription();

    private static void Set(OpenIdConnectOptions o, SignInOptions options, CookieSecurePolicy secure)
    {
        (o.Authority, o.ClientId, o.ClientSecret) = (options.Authority.ToString(), options.ClientId, options.ClientSecret);
        o.RequireHttpsMetadata = !options.Authority.IsLoopback;
        // The answer comes as a link, so that no cookie has to go along with a form of another site.
        (o.ResponseType, o.ResponseMode) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query);
        (o.CallbackPath, o.SignedOutCallbackPath) = (InPath + "/terug", OutPath + "/terug");
        o.MapInboundClaims = false;
        (o.TokenValidationParameters.NameClaimType, o.TokenValidationParameters.RoleClaimType) = ("name", options.RolesClaim);
        Set(o.NonceCookie, secure);
        Set(o.CorrelationCookie, secure);
        o.Events.OnRemoteFailure = failure =>
        {
            failure.Response.Redirect(FailedPath);
            failure.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static void Set(CookieBuilder cookie, CookieSecurePolicy secure)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = secure;
    }

    private static string LocalOf(string asked, Language language) =>
        asked.StartsWith('/') && !asked.StartsWith("//", StringComparison.Ordinal) && !asked.Contains('\\', StringComparison.Ordinal) ? asked : SiteContext.Link("/", language);
}
