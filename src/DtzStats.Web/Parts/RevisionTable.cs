using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Web.Parts;

/// <summary>The largest revisions of a vintage.</summary>
internal static class RevisionTable
{
    internal const int Most = 25;

    internal static TableSpec Of(Vintage vintage, IReadOnlyList<Revision> revisions, SiteContext site) => new(
        $"herzieningen-{vintage.Dataset}-{vintage.Label}",
        site.Say($"Herzieningen door {vintage.Dataset} {vintage.Label}", $"Revisions by {vintage.Dataset} {vintage.Label}"),
        site.Say(vintage.Source.Credit),
        null,
        [
            new(site.Say("Gebied", "Region"), NumberKind.Text),
            new(site.Say("Sector", "Industry"), NumberKind.Text),
            new(site.Say("Grootheid", "Measure"), NumberKind.Text),
            new(site.Say("Jaar", "Year"), NumberKind.Text),
            new(site.Say("Eerder", "Before"), NumberKind.Count),
            new(site.Say("Nu", "Now"), NumberKind.Count),
            new(site.Say("Verschil", "Difference"), NumberKind.Change),
        ],
        [.. revisions.Take(Most).Select(r => Row(r, site))]);

    private static TableRow Row(Revision revision, SiteContext site)
    {
        var (lists, after) = (site.Snapshot.Codelists, revision.After);
        var (before, now) = (Figure.Of(revision.Before), Figure.Of(after));
        return new TableRow(
        [
            TableCell.Of(site.Say(lists.Regions[after.Region].Name)),
            TableCell.Of(lists.FindCategory(after.Category) is { } category ? site.Say(category.Name) : after.Category),
            TableCell.Of(lists.Measures.Find(after.Measure) is { } measure ? site.Say(measure.Name) : after.Measure),
            TableCell.Of(after.Period),
            TableCell.Of(before),
            TableCell.Of(now),
            TableCell.Of(revision.Difference is { } difference ? Answer.Of(difference) : Answer.Without(now.Value is null ? now.Reason : before.Reason)),
        ]);
    }
}
