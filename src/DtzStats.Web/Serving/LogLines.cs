using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DtzStats.Web.Serving;

/// <summary>What is logged, to standard error: one JSON object a line where nobody watches, plain lines where somebody does.</summary>
internal static class LogLines
{
    /// <summary>json or text; else it depends on who watches.</summary>
    private const string Form = "DTZSTATS_LOG";

    /// <summary>ASP.NET's own setting, which comes first.</summary>
    private const string Formatter = "Logging:Console:FormatterName";

    internal static void Add(WebApplicationBuilder builder)
    {
        var (asked, formatter) = (builder.Configuration[Form], builder.Configuration[Formatter]);
        var isJson = asked == "json" || (asked != "text" && Console.IsErrorRedirected);
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Information)
            // Who sends a form that is out of date is told so; that is no matter for whoever runs the site.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical).AddConsole();
        // What ASP.NET tells of each request is told where it is asked for.
        if (builder.Configuration["Logging:LogLevel:Microsoft"] is null)
            builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(o =>
        {
            o.LogToStandardErrorThreshold = LogLevel.Trace;
            o.FormatterName = formatter ?? (isJson ? ConsoleFormatterNames.Json : ConsoleFormatterNames.Simple);
        });
        builder.Services.Configure<JsonConsoleFormatterOptions>(o => (o.UseUtcTimestamp, o.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        builder.Services.Configure<SimpleConsoleFormatterOptions>(o => o.SingleLine = true);
    }
}
