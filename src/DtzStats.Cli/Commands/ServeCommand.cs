using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats serve</c>: the dashboard, until it is stopped.</summary>
internal static class ServeCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new ServeOptions();
        var command = new DescribedCommand(
            "serve",
            new BilingualText("het dashboard: de cijfers in een browser", "the dashboard: the figures in a browser"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats serve",
            "dtzstats serve --port 8080 --address 0.0.0.0 --release 2025",
            "dtzstats serve --host cijfers.gemeente.nl --allow-imports");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, stop) => RunAsync(Session.Open(parsed, common, screen, time), parsed, options, stop));
        return command;
    }

    private static async Task<int> RunAsync(Session session, ParseResult parsed, ServeOptions options, CancellationToken stop)
    {
        var asked = options.Read(parsed, session);
        if (ReportCommand.LoadIfEmpty(session) is not ExitCode.Done and var refused)
            return refused;
        RequireRelease(session, asked.Release);
        await using var app = Dashboard.Build(asked, session.Time);
        session.Screen.Working(session.Language == Language.Dutch ? "cijfers klaarzetten..." : "getting the figures ready...", () =>
        {
            Dashboard.Prepare(app);
            return true;
        });
        await StartAsync(app, asked.Port, stop);
        await session.Screen.Output.WriteLineAsync(session.Language == Language.Dutch
            ? $"het dashboard staat op {string.Join(", ", app.Urls)}; stop met Ctrl+C"
            : $"the dashboard is at {string.Join(", ", app.Urls)}; stop by Ctrl+C");
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    /// <exception cref="CommandException">The port is taken, or may not be used.</exception>
    private static async Task StartAsync(WebApplication app, int port, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            throw CommandException.Failure($"poort {port} is niet vrij of niet toegestaan; kies een andere met --port", $"port {port} is taken or not allowed; choose another by --port", e);
        }
    }

    /// <exception cref="CommandException">There is no such release.</exception>
    private static void RequireRelease(Session session, string? name)
    {
        if (name is null)
            return;
        using var store = session.OpenForReading();
        _ = ChosenRelease.Find(store, name);
    }
}
