using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Web;
using DtzStats.Web.Copies;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats publish</c>: the dashboard of a release as files, for any web server.</summary>
internal static class PublishCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new PublishOptions();
        var command = new DescribedCommand(
            "publish",
            new BilingualText("het hele dashboard van een publicatie als bestanden, voor elke webserver", "the whole dashboard of a release as files, for any web server"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats publish --out site",
            "dtzstats publish --out site --base-url https://voorbeeld.nl/cijfers --release 2025");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, stop) => Task.FromResult(Run(Session.Open(parsed, common, screen, time), parsed, options, stop)));
        return command;
    }

    private static int Run(Session session, ParseResult parsed, PublishOptions options, CancellationToken stop)
    {
        var (folder, address) = (options.FolderOf(parsed), options.BaseUrlOf(parsed));
        var release = ReleaseOf(session, parsed.GetValue(options.Release));
        var dashboard = new DashboardOptions(Path.GetFullPath(session.DbPath), session.DataFolder, System.Net.IPAddress.Loopback, 0, release.Name) { Copy = new CopySettings(address) };
        var files = session.Screen.Progress(
            new BilingualText("pagina's en figuren schrijven", "writing pages and figures"),
            session.Language,
            progress => OutputFiles.Write(folder, () => Write(dashboard, session.Time, folder, progress, stop)));
        PublishText.Write(session, release, folder, files);
        return ExitCode.Done;
    }

    private static IReadOnlyList<CopiedFile> Write(DashboardOptions dashboard, TimeProvider time, string folder, IProgress<CopyProgress> progress, CancellationToken stop)
    {
        try
        {
            return SiteCopy.WriteAsync(dashboard, time, folder, progress, stop).GetAwaiter().GetResult();
        }
        catch (CopyException e)
        {
            throw new CommandException(ExitCode.WrongUsage, e.Text, e);
        }
    }

    /// <exception cref="CommandException">There is no such release, or none at all.</exception>
    private static Release ReleaseOf(Session session, string? name)
    {
        using var store = session.OpenForReading();
        return name is null && store.Releases.All() is [.., var last] ? last : ChosenRelease.Find(store, name ?? "");
    }
}
