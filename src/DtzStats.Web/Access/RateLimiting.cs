using System.Globalization;
using System.Threading.RateLimiting;
using DtzStats.Core.Languages;
using DtzStats.Web.Api;
using DtzStats.Web.Releases;
using DtzStats.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Access;

/// <summary>Nobody can keep the site from others by asking too much of it. The user of this machine is not limited.</summary>
internal static class RateLimiting
{
    private static readonly string[] Free = ["/assets", "/health", "/favicon.ico"];

    private static readonly string[] Computed = ["/figuur", "/embed", "/verkennen", "/vergelijken", "/rapport/download", "/api/series", "/api/chart"];

    private static readonly BilingualText TooMuch = new(
        "Er komen vanaf uw adres te veel aanvragen tegelijk. Wacht even en probeer het opnieuw; wie alle cijfers wil, haalt ze beter in een keer op met de API.",
        "Too many requests come from your address at once. Wait a moment and try again; who wants all figures had better take them at once by the API.");

    internal static void Add(IServiceCollection services, DashboardOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => PartitionOf(http, options));
        limiter.OnRejected = (rejected, _) => new ValueTask(Refuse(rejected.HttpContext, rejected.Lease));
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext http, DashboardOptions options)
    {
        if (options.IsOpen || options.Copy is not null || IsBelow(http.Request.Path, Free))
            return RateLimitPartition.GetNoLimiter("");
        var (kind, rate) = RateOf(http.Request, options.Limits);
        return RateLimitPartition.GetTokenBucketLimiter($"{kind} {http.Connection.RemoteIpAddress}", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = rate.Burst,
            TokensPerPeriod = rate.More,
            ReplenishmentPeriod = rate.Period,
            QueueLimit = 0,
        });
    }

    private static (string Kind, RequestRate Rate) RateOf(HttpRequest request, RequestLimits limits) =>
        HttpMethods.IsPost(request.Method) ? ("forms", limits.Forms)
        : IsBelow(request.Path, Computed) ? ("figures", limits.Figures)
        : ("pages", limits.Pages);

    private static bool IsBelow(PathString path, string[] starts)
    {
        var rest = path.StartsWithSegments(SiteContext.EnglishPrefix, StringComparison.Ordinal, out var below) ? below : path;
        return starts.Any(s => rest.Value?.StartsWith(s, StringComparison.Ordinal) == true);
    }

    private static Task Refuse(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, Math.Ceiling(time.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        var language = Answering.LanguageOf(http);
        var answer = http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? Results.Json(new ApiProblem(StatusCodes.Status429TooManyRequests, TooMuch.English), statusCode: StatusCodes.Status429TooManyRequests)
            : Answering.Problem(Answering.SiteOf(http, http.RequestServices.GetRequiredService<SnapshotSource>().Current(), language), StatusCodes.Status429TooManyRequests, TooMuch);
        return answer.ExecuteAsync(http);
    }
}
