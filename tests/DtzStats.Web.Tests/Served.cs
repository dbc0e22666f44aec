using System.Net;
using Microsoft.AspNetCore.Builder;

namespace DtzStats.Web.Tests;

/// <summary>A dashboard that runs, on a port of its own, and somebody who asks it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Served(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)) };
    }

    internal HttpClient Client { get; }

    /// <summary>Somebody else who asks it, with cookies of their own.</summary>
    internal HttpClient NewClient() => new() { BaseAddress = Client.BaseAddress };

    /// <param name="with">What is otherwise about it.</param>
    internal static async Task<Served> StartAsync(string database, bool isInternal = false, TimeProvider? time = null, Func<DashboardOptions, DashboardOptions>? with = null)
    {
        var options = new DashboardOptions(database, Repository.PathOf("data"), IPAddress.Loopback, 0, IsInternal: isInternal);
        var app = Dashboard.Build(with?.Invoke(options) ?? options, time ?? TimeProvider.System);
        await app.StartAsync();
        return new Served(app);
    }

    internal async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
