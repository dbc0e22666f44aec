using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats release</c>: what may be published, made once and never changed.</summary>
internal static class ReleaseCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var command = new DescribedCommand(
            "release",
            new BilingualText("wat gepubliceerd mag worden: vastleggen, bekijken, vergelijken", "what may be published: fix it, look at it, compare"),
            new BilingualText("create|list|show|diff [opties]", "create|list|show|diff [options]"),
            "dtzstats release create 2025",
            "dtzstats release list",
            "dtzstats release show 2025",
            "dtzstats release diff 2024 2025");
        DescribedCommand[] parts =
        [
            ReleaseCreateCommand.Build(common, screen, time),
            ReleaseListCommand.Build(common, screen, time),
            ReleaseShowCommand.Build(common, screen, time),
            ReleaseDiffCommand.Build(common, screen, time),
        ];
        foreach (var part in parts)
            command.Subcommands.Add(part);
        command.SetAction(parsed => HelpScreen.Write(command, common.LanguageOf(parsed, screen), screen));
        return command;
    }
}
