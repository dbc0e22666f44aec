using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests;

/// <summary>A small country: two municipalities, one of which joined late, three sections, one of them with divisions.</summary>
internal static class Sample
{
    internal static Measure Jobs { get; } = new("jobs", Same("banen"), Same("banen"), Same(""), 0, null, ["banen", "banen totaal"]);

    internal static Region Emmen { get; } = Municipality("GM0114", "Emmen");

    internal static Region Hoogeveen { get; } = Municipality("GM0118", "Hoogeveen");

    internal static Region Dtz { get; } = new("DTZ", RegionLevel.Composite, Same("Dutch TechZone"), null, null, null, [], []);

    internal static Category Total { get; } = new("A-U", CategoryLevel.Total, null, Same("Alles"), ["B", "C", "T"], []);

    internal static Category Mining { get; } = new("B", CategoryLevel.Section, "A-U", Same("Delfstoffen"), [], []);

    internal static Category Manufacturing { get; } = new("C", CategoryLevel.Section, "A-U", Same("Industrie"), [], ["C Industrie"]);

    internal static Category Households { get; } = new("T", CategoryLevel.Section, "A-U", Same("Huishoudens"), [], []);

    internal static Category Group { get; } = new("B-C", CategoryLevel.Group, null, Same("Nijverheid"), ["B", "C"], []);

    internal static Category Food { get; } = new("10", CategoryLevel.Division, "C", Same("Voeding"), [], []);

    internal static Category Machines { get; } = new("28", CategoryLevel.Division, "C", Same("Machines"), [], []);

    internal static Classification Sbi { get; } = new("SBI2008", [Total, Mining, Manufacturing, Households, Group, Food, Machines]);

    internal static Codelists Codelists { get; } = new(
        new RegionList([Emmen, Hoogeveen, Dtz], [new("DTZ", "GM0114", 2016, null), new("DTZ", "GM0118", 2020, null)]),
        Sbi,
        [],
        new MeasureList([Jobs]));

    internal static Region Municipality(string code, string name, string? from = null, string? to = null, params string[] successors) => new(
        code,
        RegionLevel.Municipality,
        Same(name),
        "PV22",
        from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
        successors,
        []);

    internal static BilingualText Same(string text) => new(text, text);

    internal static Observation Observation(string region, string category, int year, decimal? value, string vintage = "2017") => new(
        "jobs",
        region,
        category,
        new Period(year),
        value,
        value is null ? ObservationStatus.Missing : ObservationStatus.Final,
        Confidentiality.Free,
        new SourceLine("test", vintage, "test.csv", year));

    internal static SourceDescription Source(bool revisesHistory = false, params SeriesBreak[] breaks) => new(
        "test",
        "2017",
        DatasetKind.Official,
        Same("Toets"),
        "Uitgever",
        "Tabel",
        "CC BY 4.0",
        Same("Bron: toets"),
        "04-01",
        new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 10) },
        DecimalSign.None,
        "SBI2008",
        revisesHistory,
        breaks,
        new DateOnly(2026, 11, 24),
        null,
        Same(""),
        [new SourceFileEntry("test.csv", "00")]);
}
