using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>The series break of a year in which a composite region got or lost members.</summary>
internal static class MembershipBreak
{
    /// <summary>One break for each year whose members are not those of the last year before it that had any.</summary>
    /// <param name="years">In order.</param>
    internal static IReadOnlyList<SeriesBreak> Between(IReadOnlyList<Period> years, Func<Period, IReadOnlyList<Region>> membersIn)
    {
        var states = years.Select(y => (Year: y, Members: membersIn(y))).Where(s => s.Members.Count > 0).ToList();
        return [.. states.Zip(states.Skip(1), (before, after) => Of(after.Year, before.Members, after.Members)).OfType<SeriesBreak>()];
    }

    private static SeriesBreak? Of(Period year, IReadOnlyList<Region> before, IReadOnlyList<Region> after)
    {
        var (joined, left) = (after.Except(before).ToList(), before.Except(after).ToList());
        if (joined.Count + left.Count == 0)
            return null;
        var texts = new List<BilingualText>();
        if (joined.Count > 0)
            texts.Add(new(
                $"{Names(joined, Language.Dutch)} {(joined.Count == 1 ? "hoort" : "horen")} er vanaf {year} bij",
                $"{Names(joined, Language.English)} {(joined.Count == 1 ? "belongs" : "belong")} to it from {year} on"));
        if (left.Count > 0)
            texts.Add(new(
                $"{Names(left, Language.Dutch)} {(left.Count == 1 ? "hoort" : "horen")} er vanaf {year} niet meer bij",
                $"{Names(left, Language.English)} no longer {(left.Count == 1 ? "belongs" : "belong")} to it from {year} on"));
        return new SeriesBreak(year.Year, [], [], new BilingualText(
            string.Join("; ", texts.Select(t => t.Dutch)), string.Join("; ", texts.Select(t => t.English))));
    }

    /// <summary>"Emmen", "Coevorden en Emmen", "Coevorden, Emmen en Hoogeveen".</summary>
    private static string Names(List<Region> regions, Language language)
    {
        var names = regions.ConvertAll(r => r.Name.In(language));
        var and = language == Language.Dutch ? " en " : " and ";
        return names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + and + names[^1];
    }
}
