using System.Collections.Concurrent;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage;
using DtzStats.Storage.Keys;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion;

/// <summary>
/// The whole line from files to vintages: find the deliveries, read them into sorted figures, check them beside what was
/// loaded before, and write them. Reading and checking change no database; writing is one transaction for all of them.
/// </summary>
/// <param name="knownSources">What is known of datasets beforehand, for files that come without a source.json.</param>
/// <param name="mappings">Descriptions of tables that no layout knows.</param>
public sealed class Importer(Codelists codelists, IReadOnlyList<SourceDescription> knownSources, IReadOnlyList<Mapping> mappings, TimeProvider time)
{
    /// <summary>How many batches of series wait for the thread that writes.</summary>
    private const int Waiting = 4;

    private readonly Descriptions _descriptions = new(codelists, knownSources, time);

    /// <summary>Reads everything in a file or folder, and checks file by file and row by row.</summary>
    /// <param name="store">What was loaded before; null: nothing.</param>
    /// <param name="all">Where every finding goes; null: nowhere but with the deliveries.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IReadOnlyList<CheckedDelivery> Read(string path, ImportOptions options, Store? store = null, FindingFile? all = null, ImportProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = new FindingList(all?.Section());
        var deliveries = DeliveryFinder.Find(path, found);
        var keys = store?.Keys(codelists) ?? KeySpace.Of(codelists);
        List<CheckedDelivery> read =
        [
            .. deliveries.Select(d => Describe(
                new DeliveryReader(d, options, codelists, LayoutList.For(codelists, mappings), _descriptions, keys, store, progress ?? ImportProgress.None, new FindingList(all?.Section()), new Scratch()).Read(), options, store)),
        ];
        var results = WithoutLeftOut(read, deliveries.SelectMany(d => d.Documents));
        if (results.Count == 0 && !found.HasFailure)
            found.Add(FileWithoutRows.Folder(path, !Directory.EnumerateFileSystemEntries(path).Any()));
        foreach (var delivery in results.Where(d => d.IsRefused && d.Findings.IsCleanUpTo(Stage.File)))
            delivery.FindTwins();
        if (found.Count > 0)
            results.Add(new CheckedDelivery(path, null, "", [], new RunList(), 0, false, keys, new Scratch(), found));
        return results;
    }

    /// <summary>Checks a delivery that was read as a whole, beside what was loaded before; nothing is written.</summary>
    public void Check(CheckedDelivery delivery, ImportOptions options, Store? store)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        delivery.ForgetChecks();
        if (!delivery.IsRefused && delivery.Source is { } source)
            Examine(delivery, options, store, PriorSeries.Of(store, source.Dataset), null);
    }

    /// <summary>Reads and checks everything in a file or folder; nothing is written.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IReadOnlyList<CheckedDelivery> Check(string path, ImportOptions? options = null, Store? store = null)
    {
        var deliveries = Read(path, options ?? ImportOptions.None, store);
        foreach (var delivery in deliveries)
            Check(delivery, options ?? ImportOptions.None, store);
        return deliveries;
    }

    /// <summary>The lines that findings point at, by the names of their files, as they stand in the files; not all can be had.</summary>
    /// <param name="paths">The files that were read.</param>
    public IReadOnlyDictionary<(string File, int Line), string> LinesOf(IEnumerable<string> paths, IEnumerable<Finding> findings, ImportOptions options) =>
        OffendingLines.Of(paths, findings, new LayoutChoice(options, LayoutList.For(codelists, mappings)));

    /// <summary>
    /// Writes a delivery that was read, as part of a transaction, checking it as a whole on the way. Null where it is
    /// refused (then the transaction must not be committed), or where every file of it was loaded before, which its
    /// findings then tell.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    /// <exception cref="KeysChangedException">Another import changed the database since the delivery was read: read it again.</exception>
    public WrittenVintage? Write(Store store, ImportTransaction transaction, CheckedDelivery delivery, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(delivery);
        if (delivery.IsRefused || delivery.Source is not { } source)
            return null;
        if (!store.Keys(codelists).Agrees(delivery.Keys))
            throw new KeysChangedException();
        using var writer = transaction.Add(source, delivery.Layout, time.GetUtcNow(), delivery.LastYear, delivery.ToDeliver(), delivery.Keys);
        if (writer is null)
        {
            foreach (var (file, checksum) in delivery.Files.Zip(delivery.AllChecksums))
                if (store.Vintages.Holding(source.Dataset, checksum) is { } holding)
                    delivery.Findings.Add(FileLoadedBefore.At(file, holding.Label));
            return null;
        }

        delivery.ForgetChecks();
        Examine(delivery, options, store, writer.Before, writer);
        return delivery.IsRefused ? null : writer.Finish(delivery.Source!);
    }

    /// <summary>Writes deliveries that were read, all of them or none, in one transaction.</summary>
    /// <param name="committing">Told what was written, before it counts; what it throws takes all of it back.</param>
    /// <returns>By delivery what was written, as <see cref="Write"/> has it; null where one of them is refused, and nothing was written.</returns>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    /// <exception cref="KeysChangedException">Another import changed the database since a delivery was read: read it again.</exception>
    public IReadOnlyList<WrittenVintage?>? WriteAll(
        Store store, IReadOnlyList<CheckedDelivery> deliveries, ImportOptions options, Action<IReadOnlyList<WrittenVintage?>> committing)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        ArgumentNullException.ThrowIfNull(committing);
        using var transaction = ImportTransaction.Begin(store);
        List<WrittenVintage?> written = [.. deliveries.Select(d => Write(store, transaction, d, options))];
        if (deliveries.Any(d => d.IsRefused))
            return null;
        committing(written);
        transaction.Commit();
        return written;
    }

    /// <summary>Whether a file that lies in a folder is left alone, by its name: it is no figures, and does not describe any.</summary>
    public static bool PassesOver(string name) => DeliveryFinder.PassesOver(name);

    /// <summary>Whether every file of a delivery was loaded before, so that writing it changes nothing.</summary>
    public static bool IsLoaded(CheckedDelivery delivery, Store store)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(store);
        return delivery.Source is { } source && delivery.AllChecksums.All(c => store.Vintages.Holding(source.Dataset, c) is not null);
    }

    /// <summary>The deliveries with tables, the first of which tells what lies beside them and is passed over.</summary>
    private static List<CheckedDelivery> WithoutLeftOut(List<CheckedDelivery> read, IEnumerable<string> documents)
    {
        List<string> paths = [.. read.Where(d => d.IsLeftOut).Select(d => d.Path), .. documents];
        read.Where(d => d.IsLeftOut).ToList().ForEach(d => d.Dispose());
        List<CheckedDelivery> results = [.. read.Where(d => !d.IsLeftOut)];
        if (paths.Count == 0 || results.Count == 0)
            return results;
        var teller = results.Find(d => Path.GetDirectoryName(d.Path) == Path.GetDirectoryName(paths[0])) ?? results[0];
        teller.Tell(FileLeftOut.At([.. paths.Select(p => Path.GetRelativePath(Path.GetDirectoryName(teller.Path) is { Length: > 0 } folder ? folder : ".", p).Replace('\\', '/'))]));
        return results;
    }

    /// <summary>A delivery without a label of its own is called after its latest year; breaks that are known stay.</summary>
    private static CheckedDelivery Describe(CheckedDelivery delivery, ImportOptions options, Store? store)
    {
        if (delivery.Source is not { } source || delivery.LastYear == 0)
            return delivery;
        var label = options.Vintage ?? (delivery.HasDescription ? source.Vintage : new Core.Periods.Period(delivery.LastYear).ToString());
        var known = store?.Vintages.Describe(source.Dataset)?.Breaks ?? [];
        delivery.Describe(source with
        {
            Vintage = label,
            Files = delivery.HasDescription ? source.Files : delivery.Entries,
            Breaks = [.. source.Breaks, .. known.Where(b => !source.Breaks.Any(o => (o.Year, string.Join(' ', o.Measures), string.Join(' ', o.Categories)) == (b.Year, string.Join(' ', b.Measures), string.Join(' ', b.Categories))))],
            Measures = delivery.HasDescription ? source.Measures : source.Measures.Where(m => delivery.HasMeasure(m.Key)).ToDictionary(),
        });
        return delivery;
    }

    private void Examine(CheckedDelivery delivery, ImportOptions options, Store? store, PriorSeries before, VintageWriter? writer)
    {
        var examination = new Examination(delivery, codelists, before, Newest(delivery.Source!, store, writer));
        var found = writer is null ? examination.Run(null) : RunBeside(examination, writer);
        var acceptance = new Acceptance(options.Accepted ?? new Dictionary<string, string>(), delivery.Source!.Accepted);
        var read = delivery.Findings.Kept.ToList();
        var applied = found.Select(acceptance.Apply).ToList();
        applied.ForEach(delivery.Findings.Add);
        if (!delivery.IsRefused)
            delivery.Source = acceptance.Apply(delivery.Source!, read.Concat(applied));
    }

    /// <summary>The newest besides the one that is being written.</summary>
    private static Vintage? Newest(SourceDescription source, Store? store, VintageWriter? writer) =>
        store?.Vintages.All().Where(v => v.Dataset == source.Dataset && v.Number != writer?.Vintage.Number).MaxBy(v => (v.Age, v.Number));

    /// <summary>Examines on this thread and writes on another, some thousands of series behind.</summary>
    private static IReadOnlyList<Finding> RunBeside(Examination examination, VintageWriter writer)
    {
        using var queue = new BlockingCollection<SeriesBatch>();
        using var free = new BlockingCollection<SeriesBatch>();
        for (var i = 0; i < Waiting; i++)
            free.Add(new SeriesBatch());
        var writing = Task.Factory.StartNew(
            () =>
            {
                foreach (var batch in queue.GetConsumingEnumerable())
                {
                    batch.Write(writer);
                    free.Add(batch);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            return examination.Run(batch =>
            {
                queue.Add(batch);
                SeriesBatch? next;
                while (!free.TryTake(out next, TimeSpan.FromMilliseconds(200)))
                    if (writing.IsFaulted)
                        writing.GetAwaiter().GetResult();
                return next;
            });
        }
        finally
        {
            queue.CompleteAdding();
            writing.GetAwaiter().GetResult();
        }
    }
}
