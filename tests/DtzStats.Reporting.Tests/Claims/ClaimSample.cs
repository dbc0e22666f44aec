using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests.Claims;

/// <summary>Three municipalities, a country and two sectors, with any figures from 2016 on.</summary>
internal static class ClaimSample
{
    internal const int FirstYear = 2016;

    internal static readonly Words Dutch = new(Language.Dutch);

    internal static readonly Words English = new(Language.English);

    internal static Codelists Codelists { get; } = new(
        new RegionList(
            [
                Region("GM0114", RegionLevel.Municipality, "Emmen", "Emmen"),
                Region("GM0118", RegionLevel.Municipality, "Hoogeveen", "Hoogeveen"),
                Region("GM0160", RegionLevel.Municipality, "Hardenberg", "Hardenberg"),
                Region("DTZ", RegionLevel.Composite, "Dutch TechZone", "Dutch TechZone"),
                Region("NL01", RegionLevel.Country, "Nederland", "The Netherlands"),
            ],
            [new("DTZ", "GM0114", FirstYear, null), new("DTZ", "GM0118", FirstYear, null), new("DTZ", "GM0160", FirstYear, null)]),
        Sample.Codelists.Sbi,
        [new SectorGroup("maak", new("Maakindustrie", "Manufacturing industry"), new("", ""), [new("C", true, new("deels", "partly"))])],
        Sample.Codelists.Measures);

    internal static Measure Jobs => Codelists.Measures.Find("jobs")!;

    internal static Measure Establishments => Codelists.Measures.Find("establishments")!;

    internal static Period Year(int year) => new(year);

    /// <summary>A line of figures, one a year; null is missing.</summary>
    internal static Observation[] Line(string region, string category, params decimal?[] values) => [.. values.Select((v, i) => new Observation(
        "jobs", region, category, new Period(FirstYear + i), v, v is null ? ObservationStatus.Missing : ObservationStatus.Final, Confidentiality.Free,
        new SourceLine("lisa", "2018", $"{region}-{category}.csv", i + 2)))];

    internal static DatasetView View(SeriesBreak[] breaks, params Observation[][] lines) =>
        new(Sample.Source("lisa", DatasetKind.Official, breaks), Codelists, [.. lines.SelectMany(l => l)]);

    internal static DatasetView View(params Observation[][] lines) => View([], lines);

    internal static Series Of(DatasetView view, string region, string category = "A-U") =>
        view.SeriesOf(Jobs, Codelists.Regions[region], Codelists.Sbi[category]);

    /// <summary>All activities in Emmen.</summary>
    internal static Series Emmen(params decimal?[] values) => Of(View(Line("GM0114", "A-U", values)), "GM0114");

    internal static bool Prints(Claim claim) => claim.Sentences(Dutch).All(s => ClaimCheck.Passes(claim, s, Language.Dutch))
        && claim.Sentences(English).All(s => ClaimCheck.Passes(claim, s, Language.English));

    internal static string[] Texts(Claim? claim, Words words) => claim is null ? [] : [.. claim.Sentences(words).Select(s => s.Text)];

    private static Region Region(string code, RegionLevel level, string dutch, string english) => new(code, level, new(dutch, english), null, null, null, [], []);
}
