using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>The industries of a region beside those of the region that it is compared with.</summary>
internal static class StructureTable
{
    /// <param name="structure">Compared with a region, which has a value.</param>
    internal static TableSpec Of(string name, EditionFigures figures, RegionStructure structure)
    {
        var (request, words) = (figures.Request, figures.Words);
        var (total, reference) = (structure.Total, structure.ReferenceTotal!);
        var other = words.Say(reference.Region.Name);
        var there = Names.Of(reference.Region, words);
        return new TableSpec(
            name,
            words.Say(
                $"{total.Region.Name.Dutch}: sectorstructuur vergeleken met {there}, {request.Year}",
                $"{total.Region.Name.English}: mix of sectors compared with {there}, {request.Year}"),
            figures.SourceOf([total, reference, .. structure.Sectors.Select(s => s.Series).OfType<Series>()]),
            figures.Mark,
            [
                new(words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"), NumberKind.Text),
                new(words.Say($"Banen {request.Year}", $"Jobs {request.Year}"), NumberKind.Count),
                new(words.Say("Aandeel", "Share"), NumberKind.Share),
                new(words.Say($"Aandeel in {there}", $"Share in {there}"), NumberKind.Share),
                new(words.Say($"Locatiequotiënt ({other} = 1)", $"Location quotient ({other} = 1)"), NumberKind.Quotient),
                new(words.Say($"Groei sinds {request.Since}", $"Growth since {request.Since}"), NumberKind.PercentChange),
            ],
            [.. structure.Sectors.Select(s => Row(request, s, s.Series!, reference))]);
    }

    /// <summary>What is left of the rounded total after rounded sectors is too coarse for a growth in per cent.</summary>
    private static TableRow Row(EditionRequest request, SectorPlace place, Series jobs, Series reference) => new(
    [
        TableCell.Of(SectorTable.NameOf(place.Category, request)),
        TableCell.Of(place.Own),
        TableCell.Of(place.Share, place.Own?.IsProvisional ?? false),
        TableCell.Of(Share.Of(place.Reference, reference.At(request.Year)), place.Reference?.IsProvisional ?? false),
        TableCell.Of(place.Quotient, (place.Own?.IsProvisional ?? false) || (place.Reference?.IsProvisional ?? false)),
        TableCell.Of(place.Category.Code == ActivityParts.RestCode ? Answer.Without(NoAnswer.TooCoarse) : jobs.Compare(request.Since, request.Year, Change.Percent), (jobs.At(request.Since)?.IsProvisional ?? false) || (jobs.At(request.Year)?.IsProvisional ?? false)),
    ]);
}
