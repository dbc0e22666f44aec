using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats release show</c>: what a release is made of and what it withholds.</summary>
internal static class ReleaseShowCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var name = new Argument<string?>("NAAM") { Arity = ArgumentArity.ZeroOrOne };
        var format = FormatOption.Of("table", "json");
        var command = new DescribedCommand(
            "show",
            new BilingualText("uitgaven, regels en verlies van een publicatie (anders de laatste)", "vintages, rules and loss of a release (else the last)"),
            new BilingualText("[NAAM] [opties]", "[NAME] [options]"),
            "dtzstats release show",
            "dtzstats release show 2025 --format json");
        command.Arguments.Add(name);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            using var store = session.OpenForReading();
            var release = parsed.GetValue(name) is null && store.Releases.All() is [.., var last] ? last : ChosenRelease.Find(store, parsed.GetValue(name) ?? "");
            ReleasesText.WriteOne(session, release, FormatOption.Read(parsed, format));
        });
        return command;
    }
}
