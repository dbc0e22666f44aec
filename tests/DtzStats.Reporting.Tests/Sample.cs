using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests;

/// <summary>A region of two municipalities with two sectors, whose figures are easy to add up.</summary>
internal static class Sample
{
    internal static Codelists Codelists { get; } = new(
        new RegionList(
            [
                Region("GM0114", RegionLevel.Municipality, "Emmen"),
                Region("GM0118", RegionLevel.Municipality, "Hoogeveen"),
                Region("DTZ", RegionLevel.Composite, "Dutch TechZone"),
            ],
            [new("DTZ", "GM0114", 2016, null), new("DTZ", "GM0118", 2016, null)]),
        new Classification(
            "SBI2008",
            [
                new("A-U", CategoryLevel.Total, null, new("Alle economische activiteiten", "All economic activities"), ["C", "Q"], []),
                new("C", CategoryLevel.Section, "A-U", new("Industrie", "Manufacturing"), [], []),
                new("Q", CategoryLevel.Section, "A-U", new("Gezondheids- en welzijnszorg", "Human health and social work"), [], []),
            ]),
        [],
        new MeasureList(
        [
            new("jobs", new("banen", "jobs"), new("banen", "jobs"), new("", ""), 0, null, []),
            new("establishments", new("vestigingen", "establishments"), new("vestigingen", "establishments"), new("", ""), 0, null, []),
        ]));

    /// <summary>Emmen 60 and Hoogeveen 40 thousand jobs in 2016, in two sectors of half each, and what is added by 2018.</summary>
    internal static DatasetView View(DatasetKind kind = DatasetKind.Official, decimal added = 1000, params SeriesBreak[] breaks)
    {
        var observations = new List<Observation>();
        foreach (var (region, jobs) in new[] { ("GM0114", 60000m), ("GM0118", 40000m) })
        {
            foreach (var (year, extra) in new[] { (2016, 0m), (2017, added / 2), (2018, added) })
            {
                observations.Add(Of("jobs", region, "C", year, (jobs / 2) + extra));
                observations.Add(Of("jobs", region, "Q", year, jobs / 2));
                observations.Add(Of("establishments", region, "C", year, 1000));
                observations.Add(Of("establishments", region, "Q", year, 2000 + year));
            }
        }

        return new DatasetView(Source("lisa", kind, breaks), Codelists, observations);
    }

    internal static EditionRequest Request(DatasetView view, Language language = Language.Dutch, params DatasetView[] others) => new(
        Codelists.Regions["DTZ"],
        view,
        others,
        [.. others.Prepend(view).Select((v, i) => new Vintage(i + 1, v.Source, "tidy", DateTimeOffset.UnixEpoch, 2018))],
        Codelists,
        new Period(2016),
        new Period(2018),
        language);

    internal static SourceDescription Source(string dataset, DatasetKind kind, params SeriesBreak[] breaks) => new(
        dataset,
        "2018",
        kind,
        kind == DatasetKind.Official ? new BilingualText("LISA per gemeente", "LISA by municipality") : new("Illustratief, geen offici\u00eble cijfers", "Illustrative, not official figures"),
        "LISA",
        "tabel",
        "vrij",
        new BilingualText("Bron: LISA", "Source: LISA"),
        "04-01",
        new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 10), ["establishments"] = new("establishments", 1, 10) },
        DecimalSign.None,
        "SBI2008",
        true,
        breaks,
        new DateOnly(2026, 11, 24),
        null,
        new BilingualText("Een toelichting.", "A note."),
        [new SourceFileEntry("a.csv", "00ff")]);

    private static Region Region(string code, RegionLevel level, string name) => new(code, level, new(name, name), null, null, null, [], []);

    private static Observation Of(string measure, string region, string category, int year, decimal value) => new(
        measure, region, category, new Period(year), value, ObservationStatus.Final, Confidentiality.Free, new SourceLine("lisa", "2018", "a.csv", 2));
}
