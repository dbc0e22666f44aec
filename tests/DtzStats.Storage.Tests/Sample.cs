using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Storage.Tests;

internal static class Sample
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    internal static SourceDescription Source(string dataset = "lisa", string vintage = "2017", DatasetKind kind = DatasetKind.Official)
    {
        var text = new BilingualText("nl", "en");
        return new SourceDescription(
            dataset, vintage, kind, text, "LISA", "tabel", "vrij", text, "04-01", new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 10) },
            DecimalSign.None, "SBI2008", true, [], new DateOnly(2026, 11, 24), null, text, [new SourceFileEntry("a.csv", "00")]);
    }

    internal static Observation Jobs(string region, int year, decimal? value, int line = 2, string file = "a.csv") => new(
        "jobs",
        region,
        "A-U",
        new Period(year),
        value,
        value is null ? ObservationStatus.Missing : ObservationStatus.Final,
        value is null ? Confidentiality.Confidential : Confidentiality.Free,
        new SourceLine("lisa", "2017", file, line));

    internal static WrittenVintage Write(Store store, string vintage, params Observation[] observations) =>
        Write(store, Source(vintage: vintage), observations);

    /// <summary>Writes a delivery whose files differ from all others, as their figures do.</summary>
    internal static WrittenVintage Write(Store store, SourceDescription source, params Observation[] observations) => VintageWriter.Write(
        store,
        source,
        "tidy",
        Noon,
        [.. observations.Select(o => o.Source.File).Distinct().Select(f => new StoredFile(f, $"sha-{source.Vintage}-{observations[0].Value}", 10))],
        observations)!;

    internal static IReadOnlyList<Observation> All(Store store) =>
        store.Observations.Find(new ObservationQuery("lisa", ["jobs"], ["GM0114", "GM0118"]));
}
