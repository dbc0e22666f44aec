using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Claims;

namespace DtzStats.Reporting.Tests.Editions;

/// <summary>
/// The five municipalities, both provinces and the country, in sections and the divisions of the maakindustrie, with figures that
/// are made up by rule: each grows at a pace of its own.
/// </summary>
internal static class WideSample
{
    internal const int LastYear = 2020;

    private static readonly (string Region, int Size, int Growth)[] Regions =
        [("GM0109", 10, 2), ("GM0114", 40, 1), ("GM0118", 30, 3), ("GM0160", 20, 6), ("GM1681", 5, 0), ("PV22", 300, 1), ("PV23", 700, 4), ("NL01", 9000, 3)];

    private static readonly string[] Sections = ["A", "B", "C", "D", "G", "Q"];

    internal static Codelists Codelists => IllustrativeData.Codelists;

    internal static EditionRequest Request(string region = "DTZ", Language language = Language.Dutch, Func<Observation, Observation?>? change = null, params SeriesBreak[] breaks)
    {
        var view = View(change ?? (o => o), breaks);
        return new EditionRequest(
            Codelists.Regions[region], view, [], [new Vintage(1, view.Source, "tidy", DateTimeOffset.UnixEpoch, 1)], Codelists, new Period(2016), new Period(LastYear), language);
    }

    /// <param name="change">What becomes of an observation; null leaves it out.</param>
    internal static DatasetView View(Func<Observation, Observation?> change, params SeriesBreak[] breaks) => new(
        Sample.Source("lisa", DatasetKind.Official, breaks) with
        {
            Accepted = [new AcceptedWarning("value-jump", "Een groot bedrijf verhuisde.", "jobs", "GM0114", null, 2018), new AcceptedWarning("value-jump", "Elders.", null, "GM0003")],
        },
        Codelists,
        [.. All().Select(change).OfType<Observation>()]);

    /// <summary>Those of the regions below the provinces, of sections and total alone: what most sources have.</summary>
    internal static Observation? OfMembersOnly(Observation o) =>
        o.Region.StartsWith("GM", StringComparison.Ordinal) && (o.Category == "A-U" || Sections.Contains(o.Category)) ? o : null;

    private static IEnumerable<Observation> All() =>
        from region in Regions
        from year in Enumerable.Range(2016, LastYear - 2016 + 1)
        from cell in Cells(region.Size, region.Growth, year - 2016)
        from measure in new[] { ("jobs", 10), ("establishments", 1) }
        select new Observation(
            measure.Item1, region.Region, cell.Category, new Period(year), cell.Value * measure.Item2, ObservationStatus.Final, Confidentiality.Free,
            new SourceLine("lisa", "2018", $"{year}.csv", 2));

    /// <summary>Each section grows with the region and its place in the list, some of them downwards; the total is their sum.</summary>
    private static IEnumerable<(string Category, int Value)> Cells(int size, int growth, int years)
    {
        var sections = Sections.Select((code, place) => (code, size * (20 + (10 * place) + (5 * (place * (growth + 1) % 4))) * (100 + (years * (growth + (place % 3) - 1))) / 100)).ToList();
        return sections.Append(("A-U", sections.Sum(s => s.Item2))).Concat(Divisions.Select((d, i) => (d, (size * (i + 1)) + (years * growth))));
    }

    private static IEnumerable<string> Divisions => Codelists.SectorGroups.First(g => g.Code == "maakindustrie-breed").Members.Select(m => m.Category);
}
