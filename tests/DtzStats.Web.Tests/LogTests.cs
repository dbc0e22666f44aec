using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DtzStats.Web.Tests;

/// <summary>What is logged, in which form.</summary>
public sealed class LogTests
{
    [Theory]
    [InlineData("DTZSTATS_LOG", "json", "json")]
    [InlineData("DTZSTATS_LOG", "text", "simple")]
    [InlineData("Logging:Console:FormatterName", "systemd", "systemd")]
    public async Task Form_IsTheOneThatIsAskedFor(string name, string value, string form)
    {
        await using var app = Dashboard.Build(Options(new() { [name] = value }), TimeProvider.System);
        Assert.Equal(form, app.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName);
        Assert.Equal(LogLevel.Trace, app.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.LogToStandardErrorThreshold);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Information", true)]
    public async Task Requests_AreToldWhereThatIsAskedFor(string? level, bool told)
    {
        await using var app = Dashboard.Build(Options(new() { ["Logging:LogLevel:Microsoft"] = level }), TimeProvider.System);
        Assert.Equal(told, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Information));
    }

    [Fact]
    public async Task Keys_AreInMemory_AndNoFolderIsLookedForAtTheStart()
    {
        await using var app = Dashboard.Build(Options([]), TimeProvider.System);
        Assert.IsType<EphemeralDataProtectionProvider>(app.Services.GetRequiredService<IDataProtectionProvider>());
        Assert.DoesNotContain(app.Services.GetServices<IHostedService>(), s => s.GetType().Assembly == typeof(IDataProtectionBuilder).Assembly);
    }

    private static DashboardOptions Options(Dictionary<string, string?> settings) => new("a.db", Repository.PathOf("data"), IPAddress.Loopback, 0) { Settings = settings };
}
