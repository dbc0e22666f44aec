using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats release diff</c>: what readers see differently in a later release, and why.</summary>
internal static class ReleaseDiffCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var (before, after) = (new Argument<string>("EERDER"), new Argument<string>("LATER"));
        var format = FormatOption.Of("table", "csv", "json");
        var since = new SeriesOptions().Since;
        var command = new DescribedCommand(
            "diff",
            new BilingualText(
                "welke cijfers, grafieken en zinnen veranderen tussen twee publicaties, en waardoor",
                "which figures, charts and sentences change between two releases, and by what"),
            new BilingualText("EERDER LATER [opties]", "EARLIER LATER [options]"),
            "dtzstats release diff 2024 2025",
            "dtzstats release diff 2024 2025 --format csv");
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(since);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            using var store = session.OpenForReading();
            var (earlier, later) = (ChosenRelease.Find(store, parsed.GetValue(before)!), ChosenRelease.Find(store, parsed.GetValue(after)!));
            var from = SeriesRequest.YearOf(parsed, since) ?? new Period(ReportCommand.DefaultSince);
            DifferencesText.Write(session, earlier, later, FigureDifferences.Between(session.Files, earlier, session.Under(Of(later)).Publications(null)), Editions(session, earlier, later, from), FormatOption.Read(parsed, format));
        });
        return command;
    }

    /// <summary>
    /// In two steps: from the earlier release to the later vintages by the earlier rules, and from there to the later release. What
    /// changes in the first is by new years or revisions, in the second by rules.
    /// </summary>
    private static List<(EditionDifference Difference, DifferenceCause Cause)> Editions(Session session, Release before, Release after, Period since)
    {
        var middle = session.Under(new ReleaseChoice(ReleaseReference.Concept) { ConceptRules = before.Rules, LastVintage = after.LastVintage });
        var (first, second, third) = (EditionOf(session.Under(Of(before)), since), EditionOf(middle, since), EditionOf(session.Under(Of(after)), since));
        if (first is not { } a || second is not { } b || third is not { } c)
            return [];
        var byData = a.Year < b.Year ? DifferenceCause.NewYear : DifferenceCause.Revision;
        return
        [
            .. EditionDifference.Between(a.Edition, b.Edition).Select(d => (d, byData)),
            .. EditionDifference.Between(b.Edition, c.Edition).Select(d => (d, DifferenceCause.Rule)),
        ];
    }

    /// <summary>The edition, without the name it is published under, which always differs; null where no dataset has what a headline takes.</summary>
    private static (Edition Edition, Period Year)? EditionOf(Session session, Period since)
    {
        using var store = session.OpenPublished(null);
        try
        {
            var request = FoundEdition.Of(session, store, null, since, null);
            return (StateOfTheRegion.Build(request with { Release = ReleaseReference.Concept }), request.Year);
        }
        catch (CommandException e) when (e.ExitCode == ExitCode.WrongUsage)
        {
            return null;
        }
    }

    private static ReleaseChoice Of(Release release) => new(ReleaseReference.Of(release));
}
