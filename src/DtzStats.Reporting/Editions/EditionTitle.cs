using DtzStats.Core.Regions;

namespace DtzStats.Reporting.Editions;

/// <summary>What an edition is called.</summary>
internal static class EditionTitle
{
    /// <summary>"Stand van de regio 2025"; of one municipality "Stand van Emmen 2025".</summary>
    internal static string Of(EditionRequest request, Words words) =>
        (IsOfOne(request)
            ? words.Say($"Stand van {request.Region.Name.Dutch}", $"State of {request.Region.Name.English}")
            : words.Say("Stand van de regio", "State of the region"))
        + $" {request.Year}";

    /// <summary>The region; of one municipality where it lies.</summary>
    internal static string Below(EditionRequest request, Words words)
    {
        var (regions, techzone) = (request.Codelists.Regions, request.Codelists.Regions.Techzone);
        return !IsOfOne(request) ? words.Say(request.Region.Name)
            : regions.MembersOf(techzone).Any(m => m.Code == request.Region.Code)
                ? words.Say($"Gemeente in de {techzone.Name.Dutch}", $"Municipality in the {techzone.Name.English}")
            : words.Say("Gemeente", "Municipality");
    }

    private static bool IsOfOne(EditionRequest request) => request.Region.Level == RegionLevel.Municipality;
}
