using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Publishing;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers;
using DtzStats.Reporting.Writers.Pdf;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats report</c>: the "Stand van de regio" as a page with its charts and tables.</summary>
internal static class ReportCommand
{
    private const string DefaultFolder = "stand-van-de-regio";
    internal const int DefaultSince = 2016;

    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new ReportOptions();
        var command = new DescribedCommand(
            "report",
            new BilingualText(
                "de Stand van de regio met grafieken en tabellen: als pagina, PDF, Word en Excel",
                "the State of the region with charts and tables: as a page, PDF, Word and Excel"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats report --out stand-van-de-regio",
            "dtzstats report --region Emmen",
            "dtzstats report --format html,pdf,docx,xlsx",
            "dtzstats report --since 2016 --year 2025 --language en");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction(parsed => Run(Session.Open(parsed, common, screen, time), parsed, options));
        return command;
    }

    private static int Run(Session session, ParseResult parsed, ReportOptions options)
    {
        var (since, year) = YearsOf(parsed, options);
        var formats = options.FormatsOf(parsed);
        var template = TemplateFiles.Read(parsed.GetValue(options.Template), session.Language);
        if (LoadIfEmpty(session) is not ExitCode.Done and var refused)
            return refused;
        session = session.Publish(parsed, options.Publishing);
        var region = options.RegionOf(parsed, session);
        var folder = parsed.GetValue(options.Out) ?? FolderOf(region, session);
        var publications = session.Publications(parsed.GetValue(options.Dataset));
        using var store = PublishedStore.Open(session.DbPath, publications);
        var request = FoundEdition.Of(session, store, parsed.GetValue(options.Dataset), since, year, region) with
        {
            Ecosystem = EcosystemFiles.Read(session),
            // No release is before a vintage that is looked back to.
            Revisions = session.AsOf is null ? FigureDifferences.SincePrevious(session.Files, publications, region) : null,
            Template = template,
        };
        var edition = TemplateFiles.Checked(() => StateOfTheRegion.Build(request));
        var files = session.Screen.Working(
            session.Language == Language.Dutch ? "grafieken en pagina maken..." : "making charts and page...",
            () => OutputFiles.Write(folder, () => Write(edition, folder, formats, parsed.GetValue(options.Browser))));
        ReportText.Write(session, edition, folder, files);
        ReportText.WarnOfLeftovers(session, EditionFolder.Leftovers(folder, files));
        return ExitCode.Done;
    }

    private static string FolderOf(Region region, Session session) =>
        region == session.Codelists.Regions.Techzone ? DefaultFolder : $"stand-van-{FileName.Of(region.Name.Dutch)}";

    private static IReadOnlyList<string> Write(Edition edition, string folder, EditionFormats formats, string? browser)
    {
        try
        {
            return EditionFolder.Write(edition, folder, formats, browser);
        }
        catch (PdfException e)
        {
            throw new CommandException(ExitCode.Failed, e.Text, e);
        }
    }

    /// <exception cref="CommandException">The years are not in order.</exception>
    internal static (Period Since, Period? Year) YearsOf(ParseResult parsed, ReportOptions options)
    {
        var since = SeriesRequest.YearOf(parsed, options.Since) ?? new Period(DefaultSince);
        var year = SeriesRequest.YearOf(parsed, options.Year);
        return year <= since
            ? throw CommandException.Usage($"--year {year} ligt niet na --since {since}", $"--year {year} is not after --since {since}")
            : (since, year);
    }

    /// <summary>Imports what comes with the program, where there is nothing yet.</summary>
    internal static int LoadIfEmpty(Session session) => IsEmpty(session) ? ImportCommand.Run(session, session.SourcesFolder) : ExitCode.Done;

    private static bool IsEmpty(Session session)
    {
        if (!File.Exists(session.DbPath))
            return true;
        try
        {
            using var store = session.OpenForReading();
            return store.Vintages.All().Count == 0;
        }
        catch (StoreException e) when (e.Fault == StoreFault.Absent)
        {
            return true;
        }
    }
}
