using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats vintages</c>: what was imported, when, and with which decisions.</summary>
internal static class VintagesCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var format = FormatOption.Of("table", "csv", "json");
        var command = new DescribedCommand(
            "vintages",
            new BilingualText("wat er is geladen, wanneer en met welke beslissingen", "what was loaded, when, and with which decisions"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats vintages",
            "dtzstats vintages --format json");
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            using var store = session.OpenForReading();
            VintagesText.Write(session, store.Vintages.All(), FormatOption.Read(parsed, format));
        });
        return command;
    }
}
