using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DtzStats.Benchmarks;

/// <summary>A server as a process of its own, on a port that was free.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private readonly Process _process;

    internal ServerProcess(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        var errors = _process.StandardError.ReadToEndAsync();
        while (Address is null && _process.StandardOutput.ReadLine() is { } line)
            if (Url().Match(line) is { Success: true } found)
                Address = new Uri(found.Value);
        if (Address is null)
            throw new InvalidOperationException($"{program} did not start: {errors.Result}");
    }

    internal Uri Address { get; } = null!;

    /// <summary>What Kestrel does where nothing is asked of it: eleven letters.</summary>
    internal static int RunHello()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/", (HttpContext http) => http.Response.WriteAsync("Hello world"));
        app.Start();
        Console.WriteLine(app.Urls.Single());
        app.WaitForShutdown();
        return 0;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url();
}
