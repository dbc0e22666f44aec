using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats release list</c>: all releases.</summary>
internal static class ReleaseListCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var format = FormatOption.Of("table", "csv", "json");
        var command = new DescribedCommand(
            "list",
            new BilingualText("alle publicaties, de oudste eerst", "all releases, the oldest first"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats release list",
            "dtzstats release list --format csv");
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            using var store = session.OpenForReading();
            ReleasesText.WriteList(session, store.Releases.All(), FormatOption.Read(parsed, format));
        });
        return command;
    }
}
