using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>Jobs and establishments of one region side by side, a row a year.</summary>
internal static class JobsTable
{
    internal static TableSpec Of(string name, EditionFigures figures, Region region)
    {
        var (request, words) = (figures.Request, figures.Words);
        var (jobs, establishments) = (figures.Jobs(region), figures.Establishments(region));
        var (ofJobs, ofEstablishments) = (Trend.Of(jobs, request.Since, request.Year), Trend.Of(establishments, request.Since, request.Year));
        var years = ofJobs.Points.Concat(ofEstablishments.Points).Select(p => p.Figure.Period).Distinct().Order();
        return new TableSpec(
            name,
            words.Say(
                $"{region.Name.Dutch}: banen en vestigingen per jaar sinds {request.Since}",
                $"{region.Name.English}: jobs and establishments by year since {request.Since}"),
            figures.SourceOf(jobs, establishments),
            figures.Mark,
            [
                new(words.Say("Jaar", "Year"), NumberKind.Text),
                new(words.Say("Banen", "Jobs"), NumberKind.Count),
                new(words.Say("Verandering in een jaar", "Change in a year"), NumberKind.Change),
                new(words.Say("Verandering in %", "Change in %"), NumberKind.PercentChange),
                new($"Index ({ofJobs.Base ?? request.Since} = 100)", NumberKind.Index),
                new(words.Say("Vestigingen", "Establishments"), NumberKind.Count),
                new(words.Say("Verandering in een jaar", "Change in a year"), NumberKind.Change),
            ],
            [.. years.Select(y => Row(y, ofJobs.Points.FirstOrDefault(p => p.Figure.Period == y), ofEstablishments.Points.FirstOrDefault(p => p.Figure.Period == y)))]);
    }

    private static TableRow Row(Core.Periods.Period year, TrendPoint? jobs, TrendPoint? establishments)
    {
        var missing = Answer.Without(NoAnswer.Missing);
        return new TableRow(
        [
            TableCell.Of(year),
            TableCell.Of(jobs?.Figure),
            TableCell.Of(jobs?.Change ?? missing),
            TableCell.Of(jobs?.PercentChange ?? missing),
            TableCell.Of(jobs?.Index ?? missing),
            TableCell.Of(establishments?.Figure),
            TableCell.Of(establishments?.Change ?? missing),
        ]);
    }
}
