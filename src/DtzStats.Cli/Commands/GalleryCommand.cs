using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Publishing;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Galleries;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats gallery</c>: every kind of chart with its figures, as a page.</summary>
internal static class GalleryCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var report = new ReportOptions();
        var place = new DescribedOption<string?>(
            "--out",
            new BilingualText("MAP", "DIR"),
            new BilingualText("waar de galerij komt (galerij; met --language en: gallery)", "where the gallery goes (gallery; in Dutch: galerij)"));
        var command = new DescribedCommand(
            "gallery",
            new BilingualText("elke soort grafiek met zijn cijfers, op een pagina", "every kind of chart with its figures, on one page"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats gallery --out galerij",
            "dtzstats gallery --since 2016 --year 2025 --language en");
        foreach (var option in (Option[])[report.Since, report.Year, place, report.Dataset, .. report.Publishing.All])
            command.Options.Add(option);
        command.SetAction(parsed => Run(Session.Open(parsed, common, screen, time), parsed, report, parsed.GetValue(place)));
        return command;
    }

    private static int Run(Session session, ParseResult parsed, ReportOptions options, string? place)
    {
        var (since, year) = ReportCommand.YearsOf(parsed, options);
        if (ReportCommand.LoadIfEmpty(session) is not ExitCode.Done and var refused)
            return refused;
        session = session.Publish(parsed, options.Publishing);
        using var store = session.OpenPublished(parsed.GetValue(options.Dataset));
        var edition = Gallery.Build(FoundEdition.Of(session, store, parsed.GetValue(options.Dataset), since, year), BoundariesOf(session));
        var folder = place ?? (session.Language == Language.Dutch ? "galerij" : "gallery");
        var files = session.Screen.Working(
            session.Language == Language.Dutch ? "grafieken en pagina maken..." : "making charts and page...",
            () => OutputFiles.Write(folder, () => EditionFolder.Write(edition, folder, EditionFormats.Html, null)));
        var page = Path.Combine(folder, "index.html");
        session.Screen.Output.WriteLine(session.Language == Language.Dutch
            ? $"galerij geschreven: {page} (en {files.Count - 1} andere bestanden)"
            : $"gallery written: {page} (and {files.Count - 1} other files)");
        return ExitCode.Done;
    }

    private static Boundaries BoundariesOf(Session session)
    {
        try
        {
            return BoundaryFiles.Read(session.Files);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            throw CommandException.Failure(
                $"de gemeentegrenzen in {BoundaryFiles.Folder} zijn niet te lezen: {e.Message}",
                $"the boundaries in {BoundaryFiles.Folder} cannot be read: {e.Message}",
                e);
        }
    }
}
