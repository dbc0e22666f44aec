using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DtzStats.Core.Languages;
using DtzStats.Web.Access;
using DtzStats.Web.Api;
using DtzStats.Web.Importing;
using DtzStats.Web.Releases;
using DtzStats.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DtzStats.Web;

/// <summary>The region's statistics in a browser: the whole line from a request to its answer.</summary>
public static class Dashboard
{
    private const long CacheBytes = 128 * 1024 * 1024;

    /// <summary>Ready to be started.</summary>
    /// <exception cref="ArgumentException">It cannot be served so: internal figures would be shown to others, or everyone could load figures.</exception>
    public static WebApplication Build(DashboardOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Refusal is { } refusal)
            throw new ArgumentException(refusal.English, nameof(options));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        Listen(builder, options);
        builder.Configuration.AddInMemoryCollection(options.Settings);
        LogLines.Add(builder);
        Telemetry.Add(builder);
        builder.Services.AddSingleton(options).AddSingleton(time).AddSingleton<SnapshotSource>();
        AddServices(builder.Services);
        AccessServices.Add(builder.Services, options);
        KeepNoKeys(builder.Services);
        builder.Services.AddSingleton<ImportDesk>().AddHostedService(s => s.GetRequiredService<ImportDesk>());
        var app = builder.Build();
        UseAll(app, options);
        MapAll(app, options);
        return app;
    }

    /// <summary>Decides what may be shown and reads the headline, so that the first reader does not wait for it.</summary>
    public static void Prepare(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<SnapshotSource>().Renew();
    }

    private static void Listen(WebApplicationBuilder builder, DashboardOptions options) => builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Listen(options.Address, options.Port, o => o.Protocols = HttpProtocols.Http1);
    });

    private static void AddServices(IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddOpenApi("openapi");
        services.AddHealthChecks().AddCheck<SnapshotHealth>("figures");
        // Letters of all languages stay letters; what means something in HTML is encoded all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddOutputCache(o =>
        {
            o.SizeLimit = CacheBytes;
            o.AddBasePolicy(policy => policy.Expire(TimeSpan.FromHours(1)).SetVaryByHeader("Accept-Encoding")
                .VaryByValue(http => KeyValuePair.Create("figures", http.RequestServices.GetRequiredService<SnapshotSource>().For(http.Request).Version))
                .VaryByValue(http => KeyValuePair.Create("visitor", http.RequestServices.GetRequiredService<Visitors>().Of(http).Key)));
        });
    }

    /// <summary>No page has anything to protect across a restart: its keys are in memory alone. What would make them and put them in a folder at the start is left out.</summary>
    private static void KeepNoKeys(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true));
    }

    private static void UseAll(WebApplication app, DashboardOptions options)
    {
        if (!options.IsOpen)
            app.UseForwardedHeaders();
        app.UseHostFiltering();
        app.Use(AnswerHeads);
        SecurityHeaders.Use(app);
        app.UseExceptionHandler(failed => failed.Run(Failure.Write));
        app.UseRouting();
        if (!options.IsOpen)
            app.UseHsts().UseRateLimiter();
        if (options.SignIn is not null)
            app.UseAuthentication();
        ReleaseETag.Use(app, app.Services.GetRequiredService<SnapshotSource>());
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    /// <summary>Link checkers and previews ask for the head alone: it is that of the whole, and the server leaves the body out.</summary>
    private static Task AnswerHeads(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
            http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    private static void MapAll(WebApplication app, DashboardOptions options)
    {
        app.MapHealthChecks("/health").WithMetadata(new OfNoRelease()).CacheOutput(p => p.NoCache());
        SiteFileEndpoints.Map(app);
        app.MapOpenApi("/api/{documentName}.json");
        ApiEndpoints.Map(app);
        if (options.Copy is not null)
            ApiEndpoints.MapCells(app);
        foreach (var language in Enum.GetValues<Language>())
        {
            new PageEndpoints(app, language).Map();
            new FigureEndpoints(app, language).Map();
            new ReportEndpoints(app, language).Map();
            new ImportEndpoints(app, language).Map();
            if (options.SignIn is not null)
                SignIn.Map(app, language);
        }

        app.MapFallback((HttpContext http, SnapshotSource snapshots) => Failure.NotFound(http, snapshots)).ExcludeFromDescription();
    }
}
