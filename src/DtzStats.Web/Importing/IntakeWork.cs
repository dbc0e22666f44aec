using System.Security.Cryptography;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Web.Importing;

/// <summary>The work on one delivery: as <c>dtzstats check</c> and <c>dtzstats import</c> do it.</summary>
internal sealed class IntakeWork(DashboardOptions options, TimeProvider time)
{
    private static readonly BilingualText ChangedMeanwhile = new(
        "Er is intussen iets anders geladen of ongedaan gemaakt. De bestanden zijn daarom opnieuw vergeleken; kijk of u er nog mee instemt.",
        "Something else was loaded or taken back meanwhile. So the files were compared again; see whether you still agree.");

    /// <summary>Reads the files and compares them with what was loaded before; nothing is written.</summary>
    internal void Check(Intake intake, BilingualText? notice = null)
    {
        RequireUnchanged(intake.Files);
        intake.Forget();
        var importer = Importer();
        using var store = Store.OpenForReading(options.DbPath);
        var last = LastVintage(store);
        var progress = new ImportProgress(intake.Files.Sum(f => f.Length), (bytes, rows, total) => intake.Progress = new IntakeProgress(bytes, rows, total));
        intake.Deliveries.AddRange(PathsOf(intake).SelectMany(p => importer.Read(p, intake.Options, store, null, progress)));
        foreach (var delivery in intake.Deliveries)
            importer.Check(delivery, intake.Options, store);
        var reports = intake.Deliveries.ConvertAll(d => ReportOf(d, importer, intake, store));
        intake.State = new IntakeState(IntakeStage.Checked, intake.State.Check + 1, last, reports, notice);
    }

    /// <summary>Loads what was read. Where something else was loaded since, it is checked anew instead, for somebody to agree to.</summary>
    /// <returns>What to tell of it now; null where it was not loaded.</returns>
    internal IntakeState? Load(Intake intake)
    {
        try
        {
            return Write(intake);
        }
        catch (KeysChangedException)
        {
            intake.State = intake.State with { Stage = IntakeStage.Checking };
            Check(intake, ChangedMeanwhile);
            return null;
        }
    }

    private IntakeState? Write(Intake intake)
    {
        var importer = Importer();
        using var store = Store.OpenForWriting(options.DbPath);
        using var beside = BesideReaders.Begin(store);
        List<DeliveryReport> reports = [];
        var written = importer.WriteAll(store, intake.Deliveries, intake.Options, vintages =>
        {
            var added = vintages.OfType<WrittenVintage>().Select(w => w.Vintage.Number).ToHashSet();
            if (store.Vintages.All().LastOrDefault(v => !added.Contains(v.Number))?.Number != intake.State.LastVintage)
                throw new KeysChangedException();
            reports = intake.Deliveries.ConvertAll(d => ReportOf(d, importer, intake, store));
        });
        if (written is not null)
            return intake.State with { Stage = IntakeStage.Loaded, Deliveries = [.. reports.Zip(written, (r, w) => r with { Loaded = w?.Vintage, IsLoadedBefore = w is null })] };
        intake.State = intake.State with { Stage = IntakeStage.Checked, Deliveries = intake.Deliveries.ConvertAll(d => ReportOf(d, importer, intake, store)) };
        return null;
    }

    private static long? LastVintage(Store store) => store.Vintages.All() is [.., var last] ? last.Number : null;

    private Importer Importer() => new(
        CodelistReader.Read(Path.Combine(options.DataFolder, "codelists")),
        KnownSources.In(Path.Combine(options.DataFolder, "sources")),
        MappingFile.In(Path.Combine(options.DataFolder, "mappings")),
        time);

    private static DeliveryReport ReportOf(CheckedDelivery delivery, Importer importer, Intake intake, Store store)
    {
        var lines = importer.LinesOf(intake.Files.Select(f => f.Path), DeliveryReport.ToShow(delivery), intake.Options);
        return DeliveryReport.Of(delivery, DtzStats.Ingestion.Importer.IsLoaded(delivery, store), lines);
    }

    /// <summary>One file as a file; several as the folder that they lie in, and besides those that a folder of deliveries would pass over: they were chosen, so it is told what they are.</summary>
    private static List<string> PathsOf(Intake intake)
    {
        if (intake.Files is [var one])
            return [one.Path];
        var apart = intake.Files.Where(f => DtzStats.Ingestion.Importer.PassesOver(f.Name)).Select(f => f.Path).ToList();
        return apart.Count == intake.Files.Count ? apart : [intake.Folder, .. apart];
    }

    /// <exception cref="IOException">The files are not those that were received.</exception>
    private static void RequireUnchanged(IEnumerable<UploadedFile> files)
    {
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file.Path);
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) != file.Sha256)
                throw new IOException($"The file '{file.Name}' is not what was received.");
        }
    }
}
