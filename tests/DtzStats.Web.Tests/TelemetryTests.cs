using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace DtzStats.Web.Tests;

/// <summary>Traces, metrics and logs go where the standard variables say, and nowhere else.</summary>
[Collection(nameof(Illustrated))]
public sealed class TelemetryTests(Illustrated illustrated)
{
    [Fact]
    public async Task Serve_WithAnEndpoint_SendsTracesMetricsAndLogs()
    {
        await using var receiver = await Receiver.StartAsync();
        await using (var app = await StartAsync(receiver.Address))
        {
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            foreach (var path in new[] { "/sector/C", "/health" })
                Assert.True((await client.GetAsync(new Uri(path, UriKind.Relative))).IsSuccessStatusCode);
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("DtzStats").Log(LogLevel.Error, default, "zo ging het mis", null, (text, _) => text);
            // What is not sent yet is sent when it stops.
            await app.StopAsync();
        }

        Assert.Contains("gemeente-dashboard", receiver.Told("/v1/traces"), StringComparison.Ordinal);
        Assert.Contains("/sector/{code}", receiver.Told("/v1/traces"), StringComparison.Ordinal);
        Assert.DoesNotContain("/health", receiver.Told("/v1/traces"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", receiver.Told("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("zo ging het mis", receiver.Told("/v1/logs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("OTEL_SDK_DISABLED")]
    public async Task Serve_WithoutAnEndpoint_HasNothingThatSends(string? disabled)
    {
        await using var app = Dashboard.Build(Options(disabled is null ? [] : new() { [disabled] = "true", ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9" }), TimeProvider.System);
        Assert.Null(app.Services.GetService<TracerProvider>());
    }

    private async Task<WebApplication> StartAsync(string endpoint)
    {
        var app = Dashboard.Build(
            Options(new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_SERVICE_NAME"] = "gemeente-dashboard" }), TimeProvider.System);
        await app.StartAsync();
        return app;
    }

    private DashboardOptions Options(Dictionary<string, string?> settings) =>
        new(illustrated.PathOf("a.db"), Repository.PathOf("data"), IPAddress.Loopback, 0) { Settings = settings };

    /// <summary>Takes what OTLP sends by HTTP, and keeps the texts in it.</summary>
    private sealed class Receiver : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Content)> _taken = new();
        private readonly WebApplication _app;

        private Receiver()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            _app = builder.Build();
            _app.Run(async http =>
            {
                using var content = new MemoryStream();
                await http.Request.Body.CopyToAsync(content);
                _taken.Enqueue((http.Request.Path.Value!, Encoding.UTF8.GetString(content.ToArray())));
            });
        }

        internal string Address => _app.Urls.Single();

        internal static async Task<Receiver> StartAsync()
        {
            var receiver = new Receiver();
            await receiver._app.StartAsync();
            return receiver;
        }

        internal string Told(string path) => string.Concat(_taken.Where(t => t.Path == path).Select(t => t.Content));

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
