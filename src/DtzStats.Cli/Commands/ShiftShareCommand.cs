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
        var command = new DescribedCommand(
            "shift-share",
            new BilingualText("waarom een gebied zo groeide: door de groei elders, zijn bedrijfstakken of zichzelf", "why a region grew as it did: by growth elsewhere, by its industries, or by itself"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--with GEBIED] [--method METHODE] [opties]", "--measure MEASURE [--region REGION] [--with REGION] [--method METHOD] [options]"),
            "dtzstats shift-share --measure jobs --region Emmen --with DTZ --since 2016",
            "dtzstats shift-share --measure jobs --region Hoogeveen --with DTZ --method dynamic --format json");
        foreach (var option in (Option[])[options.Series.Measure, options.Series.Region, options.With, options.Method, options.Series.Since, options.Series.Until, options.Series.Dataset, options.Series.MembersIn, .. options.Series.Publishing.All, options.Format])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, options.Series.Publishing);
            Run(session, SeriesRequest.From(parsed, options.Series, session, session.Codelists.Regions.Techzone), parsed, options);
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var method = Choice.Of(parsed, options.Method, ("dunn", ShiftShareMethod.Dunn), ("esteban", ShiftShareMethod.Esteban), ("dynamic", ShiftShareMethod.Dynamic));
        var region = request.OnlyRegion();
        var candidates = parsed.GetValue(options.With) is { } with ? [SeriesRequest.RegionOf(with, session)] : ReferenceRegion.Candidates(region, session.Codelists.Regions);
        var view = request.View(session, candidates, []);
        if (view.SectorsOf(request.Measure.Code).Sectors.Count == 0)
            throw CommandException.Usage($"{view.Source.Dataset} heeft alleen het totaal, geen bedrijfstakken", $"{view.Source.Dataset} has the total alone, no industries");
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
