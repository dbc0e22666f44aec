using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats rank</c>: the municipalities or industries of a region in order, with what each adds to the change.</summary>
internal static class RankCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        var command = new DescribedCommand(
            "rank",
            new BilingualText("de gemeenten of bedrijfstakken van een gebied op volgorde, met hun bijdrage aan de verandering", "the municipalities or industries of a region in order, with their contribution to the change"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--of WAT] [--by WAAROP] [opties]", "--measure MEASURE [--region REGION] [--of WHAT] [--by WHAT] [options]"),
            "dtzstats rank --measure jobs",
            "dtzstats rank --measure jobs --region Emmen --of sectors --by change",
            "dtzstats rank --measure jobs --region NL --until 2017 --format csv");
        foreach (var option in (Option[])[options.Series.Measure, options.Series.Region, options.Of, options.By, options.Series.Sector, options.Series.Since, options.Series.Until, options.Series.Dataset, options.Series.AsOf, options.Format])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            Run(session, SeriesRequest.From(parsed, options.Series, session, session.Codelists.Regions.Techzone), parsed, options);
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var by = Choice.Of(parsed, options.By, ("value", RankBy.Value), ("change", RankBy.Change), ("growth", RankBy.Growth));
        var of = Choice.Of(parsed, options.Of, ("municipalities", Ranked.Municipalities), ("sectors", Ranked.Sectors), ("groups", Ranked.Groups));
        var region = request.OnlyRegion();
        var series = of switch
        {
            Ranked.Municipalities => Municipalities(session, request, region),
            Ranked.Sectors => Sectors(session, request, region),
            _ => Groups(session, request, region),
        };
        if (series.Count == 0)
            throw CommandException.Usage($"er is niets om op volgorde te zetten in {region.Name.Dutch}", $"there is nothing to rank in {region.Name.English}");
        var known = series.Where(s => s.Figures.Any(f => f.Value is not null)).ToList();
        if (CommonYears.Of(known, request.Since, request.Until) is not { } years)
            throw CommandException.Usage($"er is vanaf {request.Since} geen jaar waarover alle cijfers er zijn", $"from {request.Since} on there is no year on which all figures are there");
        ResultWriter.Write(session, RankResult.Of(RankedSeries.Of(series, years.From, years.To, by, of != Ranked.Groups), region, years.From, years.To, of, by, session), format);
    }

    private static List<Series> Sectors(Session session, SeriesRequest request, Region region)
    {
        var view = request.View(session, [], []);
        return [.. view.SectorsOf(request.Measure.Code).Select(s => view.SeriesOf(request.Measure, region, s, request.Membership))];
    }

    /// <summary>Those of which the dataset has the divisions.</summary>
    private static List<Series> Groups(Session session, SeriesRequest request, Region region)
    {
        var view = request.View(session, [], []);
        return [.. session.Codelists.SectorGroups.Select(g => view.SeriesOf(request.Measure, region, g.AsCategory(), request.Membership)).Where(s => s.Figures.Any(f => f.Value is not null))];
    }

    /// <summary>The members of a composite region, the municipalities of a province or of the country: those of today of which the dataset has figures.</summary>
    private static List<Series> Municipalities(Session session, SeriesRequest request, Region region)
    {
        var regions = session.Codelists.Regions;
        List<Region> municipalities = region.Level == RegionLevel.Composite ? [.. regions.MembersOf(region)]
            : [.. regions.All.Where(r => r.Level == RegionLevel.Municipality && (region.Level == RegionLevel.Country || r.Province == region.Code))];
        if (municipalities.Count == 0)
            throw CommandException.Usage(
                $"{region.Name.Dutch} heeft geen gemeenten om op volgorde te zetten; --of sectors zet de bedrijfstakken op volgorde",
                $"{region.Name.English} has no municipalities to rank; --of sectors ranks its industries");
        var view = (request with { Regions = municipalities }).View(session, [], []);
        return [.. municipalities.Select(m => view.SeriesOf(request.Measure, m, request.Category)).Where(s => s.Figures.Count > 0)];
    }
}
