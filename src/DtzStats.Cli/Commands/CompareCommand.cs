using System.CommandLine;
using System.Globalization;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats compare</c>: regions beside each other, of whatever kind.</summary>
internal static class CompareCommand
{
    private const int MostLike = 50;

    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new AnalysisOptions();
        var command = new DescribedCommand(
            "compare",
            new BilingualText("gebieden naast elkaar, ook die er het meest op lijken", "regions beside each other, those most alike among them"),
            new BilingualText("--measure GROOTHEID --region GEBIED [--region GEBIED...] [--like AANTAL] [opties]", "--measure MEASURE --region REGION [--region REGION...] [--like NUMBER] [options]"),
            "dtzstats compare --measure jobs --region Emmen --region Hoogeveen --region DTZ",
            "dtzstats compare --measure employee-jobs --region Emmen --region NL --since 2008",
            "dtzstats compare --measure jobs --region Emmen --like 3 --format json");
        foreach (var option in options.Series.All.Append(options.Like).Append(options.Format))
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, options.Series.Publishing);
            Run(session, SeriesRequest.From(parsed, options.Series, session), parsed, options);
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, AnalysisOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        var like = parsed.GetValue(options.Like) is { } number ? Number(number) : 0;
        List<Region> candidates = like == 0 ? [] : [.. session.Codelists.Regions.All.Where(r => r is { Level: RegionLevel.Municipality, ValidTo: null })];
        var view = request.View(session, candidates, []);
        var series = request.Regions.Select(r => view.SeriesOf(request.Measure, r, request.Category, request.Membership)).ToList();
        IReadOnlyDictionary<string, decimal> distances = new Dictionary<string, decimal>();
        Period? year = like > 0 ? request.LastYear(view, request.Regions[0]) : null;
        if (year is { } inYear)
        {
            var found = Alike(session, request, view, candidates, inYear, like);
            distances = found.ToDictionary(f => f.Region.Code, f => f.Distance);
            series.AddRange(found.Where(f => !request.Regions.Contains(f.Region)).Select(f => view.SeriesOf(request.Measure, f.Region, request.Category)));
        }

        if (CommonYears.Of(series, request.Since, request.Until) is not { } years)
            throw CommandException.Usage(
                $"er is vanaf {request.Since} geen jaar waarover alle gebieden een cijfer hebben; het ontbreekt bij {YearNotes.Lacking(series, request.Since, request.Until, Language.Dutch)}",
                $"from {request.Since} on there is no year on which all regions have a figure; it is lacking for {YearNotes.Lacking(series, request.Since, request.Until, Language.English)}");
        var result = CompareResult.Of([.. series.Select(s => SeriesChange.Of(s, years.From, years.To))], years.From, years.To, distances, year, session.Language);
        ResultWriter.Write(session, result with { Notes = [.. result.Notes, .. YearNotes.Of(series, request.Since, request.Until)] }, format);
    }

    /// <summary>How far the regions are that were named, the first from itself, and the nearest municipalities that were not; none where nothing can be compared.</summary>
    private static List<(Region Region, decimal Distance)> Alike(Session session, SeriesRequest request, DatasetView view, List<Region> candidates, Period year, int count)
    {
        var first = request.Regions[0];
        var parts = view.SectorsOf(request.Measure.Code, request.Regions, request.Membership);
        var all = LikeRegions.Of(view, request.Measure, first, [.. candidates.Union(request.Regions)], year, parts, request.Membership);
        var judged = candidates.Where(c => c.Code != first.Code && view.SeriesOf(request.Measure, c, parts.Whole).At(year)?.Value is not null).ToList();
        var unknown = judged.Count - all.Count(a => judged.Contains(a.Region));
        if (unknown == judged.Count)
            session.Warn(new BilingualText(
                $"{view.Source.Dataset} heeft in {year} geen volledige bedrijfstakken van {first.Name.Dutch} en andere gemeenten; er is niets dat lijkt",
                $"{view.Source.Dataset} has no complete industries of {first.Name.English} and other municipalities in {year}; there is nothing alike"));
        else if (unknown > 0)
            session.Warn(new BilingualText(
                $"gemeenten waarvan de bedrijfstakken in {year} niet volledig bekend zijn, doen niet mee: {unknown}",
                $"municipalities of which the industries are not completely known in {year} are left out: {unknown}"));
        if (all.Count == 0)
            return [];
        var isNamed = all.ToLookup(f => request.Regions.Contains(f.Region));
        return [(first, 0), .. isNamed[true], .. isNamed[false].Take(count)];
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostLike ? number
            : throw CommandException.Usage($"--like \"{text}\": geef een aantal van 1 tot en met {MostLike}", $"--like \"{text}\": give a number from 1 to {MostLike}");
}
