using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;
using DtzStats.Storage.Writing;

namespace DtzStats.Storage.Tests;

internal static class Sample
{
    private static readonly BilingualText Text = new("nl", "en");

    internal static Codelists Codelists { get; } = new(
        new RegionList([Municipality("GM0114"), Municipality("GM0118")], []),
        new Classification("SBI2008", [new("A-U", CategoryLevel.Total, null, Text, [], [])]),
        [],
        new MeasureList([new("jobs", Text, Text, Text, 0, null, [])]));

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
        Write(store, Source(vintage: vintage), observations)!;

    /// <summary>Writes a delivery whose files differ from all others, as their figures do; null where they do not.</summary>
    internal static WrittenVintage? Write(Store store, SourceDescription source, params Observation[] observations)
    {
        using var transaction = ImportTransaction.Begin(store);
        var keys = store.Keys(Codelists);
        var files = observations.Select(o => o.Source.File).Distinct().ToList();
        using var writer = transaction.Add(
            source,
            "tidy",
            Noon,
            observations.Max(o => o.Period).Year,
            [.. files.Select(f => new DeliveredFile(f, $"sha-{source.Vintage}-{observations[0].Value}", 10, null, [new byte[] { 1, 2, 3 }]))],
            keys);
        if (writer is null)
            return null;
        foreach (var series in observations.Select(o => Code(o, keys, files)).OrderBy(o => o.Key.Packed).GroupBy(o => o.Key.Series))
            writer.Put([.. series], writer.Before.At(series.Key));
        var written = writer.Finish(source);
        transaction.Commit();
        return written;
    }

    private static CodedObservation Code(Observation o, KeySpace keys, List<string> files) => CodedObservation.Of(
        keys.Key(o.Measure, o.Region, o.Category, o.Period.Year), o.Value, o.Status, o.Confidentiality, o.Source.Line, (short)files.IndexOf(o.Source.File));

    internal static IReadOnlyList<Observation> All(Store store) =>
        store.Observations.Find(new ObservationQuery("lisa", ["jobs"], ["GM0114", "GM0118"]));

    private static Region Municipality(string code) => new(code, RegionLevel.Municipality, new BilingualText(code, code), null, null, null, [], []);
}
