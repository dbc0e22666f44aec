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

/// <summary><c>dtzstats rank</c>: the municipalities or industries of a region in order, with what each adds to the change.</summary>
internal static class RankCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        return new DescribedCommand(
            "rank",
            new BilingualText("de gemeenten of bedrijfstakken van een gebied op volgorde, met hun bijdrage aan de verandering", "the municipalities or industries of a region in order, with their contribution to the change"),
            new BilingualText("--measure GROOTHEID [--region GEBIED] [--of WAT] [--by WAAROP] [opties]", "--measure MEASURE [--region REGION] [--of WHAT] [--by WHAT] [options]"),
            "dtzstats rank --measure jobs",
            "dtzstats rank --measure jobs --region Emmen --of sectors --by change",
            "dtzstats rank --measure jobs --region NL --until 2017 --format csv")
            .Running(
                options,
                [options.Of, options.By, options.Series.Sector, options.Series.Since, options.Series.Until, options.Series.Dataset],
                parsed => Session.Open(parsed, common, screen, time),
                (session, request, parsed) => Run(session, request, parsed, options));
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var by = Choice.Of(parsed, options.By, ("value", RankBy.Value), ("change", RankBy.Change), ("growth", RankBy.Growth));
        var of = Choice.Of(parsed, options.Of, ("municipalities", Ranked.Municipalities), ("sectors", Ranked.Sectors), ("groups", Ranked.Groups));
        if (of != Ranked.Municipalities && parsed.GetResult(options.Series.Sector) is not null)
            throw CommandException.Usage("--sector gaat niet samen met --of sectors of groups", "--sector does not go with --of sectors or groups");
        var region = request.OnlyRegion();
        var parts = of switch
        {
            Ranked.Municipalities => RankedMunicipalities.Of(session, request, region),
            Ranked.Sectors => Sectors(session, request, region),
            _ => Groups(session, request, region),
        };
        if (parts.Series.Count == 0)
            throw CommandException.Usage($"er is niets om op volgorde te zetten in {region.Name.Dutch}", $"there is nothing to rank in {region.Name.English}");
        if (CommonYears.Of(parts.ForYears, request.Since, request.Until) is not { } years)
            throw CommandException.Usage(
                $"er is vanaf {request.Since} geen jaar waarover alle cijfers er zijn; ze ontbreken bij {YearNotes.Lacking(parts.ForYears, request.Since, request.Until, Language.Dutch)}",
                $"from {request.Since} on there is no year on which all figures are there; they are lacking for {YearNotes.Lacking(parts.ForYears, request.Since, request.Until, Language.English)}");
        var whole = parts.Whole(years.From, years.To);
        var result = RankResult.Of(RankedSeries.Of(parts.Series, years.From, years.To, by, whole.Reason, whole.Series), region, years.From, years.To, of, by, session);
        ResultWriter.Write(session, result with { Notes = [.. result.Notes, .. whole.Notes, .. YearNotes.Of(parts.ForYears, request.Since, request.Until)] }, format);
    }

    private static RankedParts Sectors(Session session, SeriesRequest request, Region region)
    {
        var view = request.View(session, [], []);
        var sectors = view.SectorsOf(request.Measure.Code, [region], request.Membership);
        RankedWhole Whole(Period from, Period to) =>
            new[] { from, to }.All(y => sectors.AreWhole(view, request.Measure, region, y, request.Membership)) ? RankedWhole.Known with { Series = view.SeriesOf(request.Measure, region, sectors.Whole, request.Membership) }
                : new(NoAnswer.Incomplete, [.. PartsNotes.Of(sectors.LeftOut, new("geen bijdragen", "no contributions"))]);
        return RankedParts.Of([.. sectors.Sectors.Select(s => view.SeriesOf(request.Measure, region, s, request.Membership))], Whole);
    }

    /// <summary>Those of which the dataset has the divisions.</summary>
    private static RankedParts Groups(Session session, SeriesRequest request, Region region)
    {
        var view = request.View(session, [], []);
        List<Series> groups = [.. session.Codelists.SectorGroups.Select(g => view.SeriesOf(request.Measure, region, g.AsCategory(), request.Membership)).Where(s => s.Figures.Any(f => f.Value is not null))];
        return groups.Count > 0 ? RankedParts.Of(groups, (_, _) => new(NoAnswer.Overlap, []))
            : throw CommandException.Usage(
                $"{view.Source.Dataset} heeft van {region.Name.Dutch} geen van de afdelingen (SBI met twee cijfers) waaruit sectorgroepen bestaan",
                $"{view.Source.Dataset} has none of the divisions (SBI with two digits) of {region.Name.English} that sector groups consist of");
    }
}
