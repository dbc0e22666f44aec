using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DtzStats.Web.Serving;

/// <summary>
/// Traces, metrics and logs by OpenTelemetry, where its standard variables say where to. Where they do not, nothing of it is loaded.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Disabled = "OTEL_SDK_DISABLED";
    private const string ServiceName = "OTEL_SERVICE_NAME";

    internal static void Add(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (string.IsNullOrWhiteSpace(settings[Endpoint]) || string.Equals(settings[Disabled], "true", StringComparison.OrdinalIgnoreCase))
            return;
        Send(builder.Services, settings[ServiceName]);
    }

    private static void Send(IServiceCollection services, string? name) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(string.IsNullOrWhiteSpace(name) ? "dtzstats" : name, serviceVersion: Version))
        .WithTracing(traces => traces.AddAspNetCoreInstrumentation(o => o.Filter = IsForReaders))
        .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("System.Runtime"))
        .WithLogging()
        .UseOtlpExporter();

    /// <summary>Whoever watches asks for the health every few seconds: that tells nothing.</summary>
    private static bool IsForReaders(HttpContext http) => http.Request.Path != "/health";

    private static string? Version => typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
