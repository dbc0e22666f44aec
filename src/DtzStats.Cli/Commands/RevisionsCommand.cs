using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats revisions</c>: what a vintage said differently from those before it.</summary>
internal static class RevisionsCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var vintage = new DescribedOption<string?>(
            "--vintage",
            new BilingualText("UITGAVE", "VINTAGE"),
            new BilingualText("welke uitgave, als 2025 of lisa-gemeenten/2025 (anders de laatste)", "which vintage, as 2025 or lisa-gemeenten/2025 (else the last)"));
        var format = FormatOption.Of("table", "csv", "json");
        var command = new DescribedCommand(
            "revisions",
            new BilingualText("welke cijfers een uitgave heeft herzien", "which figures a vintage revised"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats revisions",
            "dtzstats revisions --vintage 2025 --format csv");
        command.Options.Add(vintage);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            using var store = session.OpenForReading();
            var wanted = VintageName.Find(store, parsed.GetValue(vintage), null);
            RevisionsText.Write(session, wanted, store.Observations.RevisionsBy(wanted), FormatOption.Read(parsed, format));
        });
        return command;
    }
}
