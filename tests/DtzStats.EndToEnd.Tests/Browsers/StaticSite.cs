using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>A plain web server with a folder below an address of its own, which remembers what was asked in vain.</summary>
internal sealed class StaticSite : IAsyncDisposable
{
    private const string Below = "/ergens/cijfers";

    private readonly WebApplication _app;

    private StaticSite(WebApplication app) => _app = app;

    internal ConcurrentQueue<string> Absent { get; } = new();

    internal Uri AddressOf(string file) => new($"{_app.Urls.Single()}{Below}/{file}");

    internal static async Task<StaticSite> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new StaticSite(app);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = Below });
        app.Run(http =>
        {
            site.Absent.Enqueue(http.Request.Path + http.Request.QueryString);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
