using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats shift-share</c>: why a region grew as it did.</summary>
internal static class ShiftShareCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        return new DescribedCommand(
            "shift-share",
            new BilingualText("waarom een gebied zo groeide: door de groei elders, zijn bedrijfstakken of zichzelf", "why a region grew as it did: by growth elsewhere, by its industries, or by itself"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--with GEBIED] [--method METHODE] [opties]", "--measure MEASURE [--region REGION] [--with REGION] [--method METHOD] [options]"),
            "dtzstats shift-share --measure jobs --region Emmen --with DTZ --since 2016",
            "dtzstats shift-share --measure jobs --region Hoogeveen --with DTZ --method dynamic --format json")
            .Running(
                options,
                [options.With, options.Method, options.Series.Since, options.Series.Until, options.Series.Dataset, options.Series.MembersIn],
                parsed => Session.Open(parsed, common, screen, time),
                (session, request, parsed) => Run(session, request, parsed, options));
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var method = Choice.Of(parsed, options.Method, ("dunn", ShiftShareMethod.Dunn), ("esteban", ShiftShareMethod.Esteban), ("dynamic", ShiftShareMethod.Dynamic));
        var region = request.OnlyRegion();
        var candidates = parsed.GetValue(options.With) is { } with ? [SeriesRequest.RegionOf(with, session)] : ReferenceRegion.Candidates(region, session.Codelists.Regions);
        var view = request.ViewWithSectors(session, candidates, []);
        var reference = ReferenceRegion.Choose(request, view, candidates, request.LastYear(view, region));
        var parts = view.SectorsOf(request.Measure.Code, [region, reference], request.Membership);
        List<Series> totals = [.. new[] { region, reference }.Select(r => view.SeriesOf(request.Measure, r, session.Codelists.Sbi.Total, request.Membership))];
        if (CommonYears.Of(totals, request.Since, request.Until) is not { } years)
            throw CommandException.Usage(
                $"er zijn geen jaren waarover {region.Name.Dutch} en {reference.Name.Dutch} beide cijfers hebben", $"there are no years on which both {region.Name.English} and {reference.Name.English} have figures");
        var shift = RegionShift.Of(view, request.Measure, region, reference, years.From, years.To, parts, method, request.Membership);
        var result = ShiftShareResult.Of(shift, region, reference, session.Language);
        ResultWriter.Write(session, result with { Notes = [.. result.Notes, .. YearNotes.Of(totals, request.Since, request.Until)] }, format);
    }
}
