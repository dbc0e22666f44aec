using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats structure</c>: the industries of a region beside those of another.</summary>
internal static class StructureCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        var command = new DescribedCommand(
            "structure",
            new BilingualText("de bedrijfstakken van een gebied: aandeel, locatiequotiënt, spreiding", "the industries of a region: share, location quotient, diversity"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--with GEBIED] [opties]", "--measure MEASURE [--region REGION] [--with REGION] [options]"),
            "dtzstats structure --measure jobs --region Emmen --with DTZ",
            "dtzstats structure --measure employee-jobs --region Hoogeveen --with NL --year 2010 --format csv");
        foreach (var option in (Option[])[options.Series.Measure, options.Series.Region, options.With, options.Year, options.Series.Dataset, options.Series.MembersIn, options.Series.AsOf, options.Format])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            var request = SeriesRequest.From(parsed, options.Series, session, session.Codelists.Regions.Techzone) with { Since = new Period(Period.FirstYear) };
            Run(session, request, parsed, options);
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var region = request.OnlyRegion();
        var candidates = parsed.GetValue(options.With) is { } with ? [SeriesRequest.RegionOf(with, session)] : ReferenceRegion.Candidates(region, session.Codelists.Regions);
        var view = request.View(session, candidates, ["jobs", "establishments"]);
        var sectors = view.SectorsOf(request.Measure.Code);
        if (sectors.Count == 0)
            throw CommandException.Usage($"{view.Source.Dataset} heeft alleen het totaal, geen bedrijfstakken", $"{view.Source.Dataset} has the total alone, no industries");
        var year = SeriesRequest.YearOf(parsed, options.Year) ?? request.LastYear(view, region);
        var reference = ReferenceRegion.Choose(request, view, candidates, year);
        var structure = RegionStructure.Of(view, request.Measure, region, reference, year, sectors, session.Codelists.Sbi.Total, request.Membership);
        ResultWriter.Write(session, StructureResult.Of(structure, AverageSize(session, request, view, year), StructureInputs.Of(request, view, [region, reference], sectors, year, session.Codelists), session.Language), format);
    }

    /// <summary>Jobs an establishment, where the dataset counts both.</summary>
    private static Answer AverageSize(Session session, SeriesRequest request, DatasetView view, Period year)
    {
        Figure? Of(string measure) => view.SeriesOf(session.Codelists.Measures.Find(measure)!, request.Regions[0], session.Codelists.Sbi.Total, request.Membership).At(year);
        return (Of("jobs")?.Value, Of("establishments")?.Value) is ({ } jobs, { } establishments)
            ? Core.Analysis.Structures.AverageSize.Of(jobs, establishments) : Answer.Without(NoAnswer.Missing);
    }
}
