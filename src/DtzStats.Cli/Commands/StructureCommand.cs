using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats structure</c>: the industries of a region beside those of another.</summary>
internal static class StructureCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        return new DescribedCommand(
            "structure",
            new BilingualText("de bedrijfstakken van een gebied: aandeel, locatiequotiënt, spreiding", "the industries of a region: share, location quotient, diversity"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--with GEBIED] [opties]", "--measure MEASURE [--region REGION] [--with REGION] [options]"),
            "dtzstats structure --measure jobs --region Emmen --with DTZ",
            "dtzstats structure --measure employee-jobs --region Hoogeveen --with NL --year 2010 --format csv")
            .Running(
                options,
                [options.With, options.Year, options.Series.Dataset, options.Series.MembersIn],
                parsed => Session.Open(parsed, common, screen, time),
                (session, request, parsed) => Run(session, request with { Since = new Period(Period.FirstYear) }, parsed, options));
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var region = request.OnlyRegion();
        Region? with = parsed.GetValue(options.With) is { } name ? SeriesRequest.RegionOf(name, session) : null;
        var candidates = with is null ? ReferenceRegion.Candidates(region, session.Codelists.Regions) : [with];
        var view = request.ViewWithSectors(session, candidates, ["jobs", "establishments"]);
        var year = SeriesRequest.YearOf(parsed, options.Year) ?? request.LastYear(view, region);
        RequireFigures(request, view, region, year);
        var reference = with is null ? ReferenceRegion.Find(request, view, candidates, year) : with;
        if (with is not null)
            RequireFigures(request, view, with, year);
        var parts = view.SectorsOf(request.Measure.Code, reference is null ? [region] : [region, reference], request.Membership);
        var structure = RegionStructure.Of(view, request.Measure, region, reference, year, parts, request.Membership);
        ResultWriter.Write(session, StructureResult.Of(structure, AverageSize(session, request, view, year), StructureInputs.Of(request, view, reference is null ? [region] : [region, reference], parts.Sectors, year, session.Codelists), session.Language), format);
    }

    /// <exception cref="CommandException">There is nothing on the region in the year, not of any industry.</exception>
    private static void RequireFigures(SeriesRequest request, DatasetView view, Region region, Period year)
    {
        var parts = view.SectorsOf(request.Measure.Code, [region], request.Membership);
        if (parts.Sectors.Prepend(parts.Whole).All(c => view.SeriesOf(request.Measure, region, c, request.Membership).At(year)?.Value is null))
            throw CommandException.Usage(
                $"{view.Source.Dataset} heeft geen {request.Measure.Name.Dutch} van {region.Name.Dutch} in {year}; kies een ander jaar met --year",
                $"{view.Source.Dataset} has no {request.Measure.Name.English} of {region.Name.English} in {year}; choose another year by --year");
    }

    /// <summary>Jobs an establishment, where the dataset counts both.</summary>
    private static Answer AverageSize(Session session, SeriesRequest request, DatasetView view, Period year)
    {
        Figure? Of(string measure) => view.SeriesOf(session.Codelists.Measures.Find(measure)!, request.Regions[0], session.Codelists.Sbi.Total, request.Membership).At(year);
        return (Of("jobs")?.Value, Of("establishments")?.Value) is ({ } jobs, { } establishments)
            ? Core.Analysis.Structures.AverageSize.Of(jobs, establishments) : Answer.Without(NoAnswer.Missing);
    }
}
