using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Output;

/// <summary>What has to be told of sector groups: what belongs to them only in part, and what two of them both count.</summary>
internal static class SectorGroupNotes
{
    /// <param name="codes">Of categories; those that are no sector group tell nothing.</param>
    internal static IEnumerable<BilingualText> Of(IReadOnlyList<string> codes, Codelists codelists)
    {
        var groups = codelists.SectorGroups.Where(g => codes.Contains(g.Code)).ToList();
        foreach (var member in groups.SelectMany(g => g.PartialMembers).DistinctBy(m => m.Category))
        {
            var name = codelists.Sbi[member.Category].Name;
            yield return new(
                $"{member.Category} ({name.Dutch}) hoort er maar voor een deel bij en telt geheel mee: {member.Note.Dutch}",
                $"{member.Category} ({name.English}) belongs to it only in part and counts as a whole: {member.Note.English}");
        }

        foreach (var (first, second) in groups.SelectMany((g, i) => groups.Skip(i + 1).Select(h => (g, h))))
            if (SectorGroup.Overlap(first, second) is { Count: > 0 } shared)
                yield return new(
                    $"{first.Name.Dutch} en {second.Name.Dutch} tellen allebei mee: {string.Join(", ", shared.Select(s => s.Category))}",
                    $"{first.Name.English} and {second.Name.English} both count: {string.Join(", ", shared.Select(s => s.Category))}");
    }
}
