using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Access;

/// <summary>Who may reach the site under which name, and who may do what.</summary>
internal static class AccessServices
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    internal static void Add(IServiceCollection services, DashboardOptions options)
    {
        // On this machine alone a cookie may go without TLS; it does not leave it.
        var secure = options.IsOfThisMachine ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddSingleton<Visitors>();
        FormGuard.Add(services, secure);
        RateLimiting.Add(services, options);
        if (options.SignIn is { } signIn)
            SignIn.Add(services, signIn, secure);
        // A site that another name is made to point at, to have a reader's browser work for somebody else, answers to its own names alone.
        services.AddHostFiltering(o => o.AllowedHosts = options.IsLoopback || options.Hosts.Count > 0 ? [.. ThisMachine, .. options.Hosts] : ["*"]);
        services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in options.Proxies)
                o.KnownProxies.Add(proxy);
        });
    }
}
