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
        var publishing = new ReleaseOptions();
        foreach (var option in publishing.All)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, publishing);
            using var store = session.OpenPublished(null);
            var wanted = VintageName.Find(store.Vintages, parsed.GetValue(vintage), null);
            var revisions = store.RevisionsBy(wanted) ?? throw CommandException.Usage(
                $"wat een uitgave van {wanted.Dataset} heeft herzien is voor intern gebruik: geef --internal; wat er tussen publicaties verandert zegt dtzstats release diff",
                $"what a vintage of {wanted.Dataset} revised is for internal use: give --internal; dtzstats release diff tells what changes between releases");
            RevisionsText.Write(session, wanted, revisions, FormatOption.Read(parsed, format));
        });
        return command;
    }
}
