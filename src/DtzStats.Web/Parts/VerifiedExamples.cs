using System.Globalization;
using DtzStats.Core.Analysis.Examples;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Web.Parts;

/// <summary>Published examples as this build computes them; that does not change while it runs.</summary>
internal static class VerifiedExamples
{
    internal static IReadOnlyList<VerifiedExample> All { get; } = [.. PublishedExamples.All.Select(VerifiedExample.Of)];

    internal static TableSpec Table(SiteContext site) => new(
        "nagerekend",
        site.Say("Gepubliceerde voorbeelden", "Published examples"),
        "DtzStats",
        null,
        [
            new(site.Say("Voorbeeld", "Example"), NumberKind.Text),
            new(site.Say("Gepubliceerd in", "Published in"), NumberKind.Text),
            new(site.Say("Verwacht", "Expected"), NumberKind.Text),
            new(site.Say("Gevonden", "Got"), NumberKind.Text),
            new(site.Say("Klopt", "Agrees"), NumberKind.Text),
        ],
        [.. All.Select(e => new TableRow(
        [
            TableCell.Of($"{e.Example.Group}: {e.Example.Name}"),
            TableCell.Of(e.Example.Source),
            TableCell.Of(Text(e.Example.Expected)),
            TableCell.Of(e.Got is { } got ? Text(got) : "-"),
            TableCell.Of(e.Agrees ? site.Say("ja", "yes") : site.Say("nee", "no")),
        ]))]);

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

/// <summary>A published figure beside what this build makes of it.</summary>
/// <param name="Got">Null where the analysis has no answer.</param>
internal sealed record VerifiedExample(PublishedExample Example, double? Got)
{
    internal bool Agrees => Got is { } got && Example.Agrees(got);

    internal static VerifiedExample Of(PublishedExample example)
    {
        try
        {
            return new VerifiedExample(example, example.Compute());
        }
        catch (InvalidOperationException)
        {
            return new VerifiedExample(example, null);
        }
    }
}
