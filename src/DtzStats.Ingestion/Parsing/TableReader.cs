using System.Collections.Concurrent;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;

namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// Reads a table once from end to end: blocks are cut from the file by one thread and worked on by others. What they find
/// comes out in the order of the file, whoever was first.
/// </summary>
/// <param name="keepsOriginal">That the bytes of the file are compressed and put away on the way.</param>
internal sealed class TableReader(Table table, FileContext context, Scratch scratch, bool keepsOriginal, ImportProgress progress)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, BlockOutcome> _waiting = [];
    private readonly ConcurrentDictionary<int, Piece> _original = new();
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Period, (Place First, int Rows)> _future = [];
    private BlockOutcome _last = new();
    private int _next;
    private int _blocks;
    private (int, long, Stage?, long) _start;
    private bool _isBroken;
    private bool _hadFooter;

    internal RunList Runs { get; } = new();

    internal long Rows { get; private set; }

    internal string? Sha256 { get; private set; }

    internal long Length { get; private set; }

    /// <summary>That a number had a sign that the notation does not know; nothing that was read counts then.</summary>
    internal bool MetUnprovenSign { get; private set; }

    /// <summary>The file's bytes, a block at a time; empty where they were not kept.</summary>
    internal IReadOnlyList<Piece> Original => [.. _original.OrderBy(p => p.Key).Select(p => p.Value)];

    internal void Read(FindingList findings)
    {
        _start = findings.Mark();
        using var content = table.Read();
        using var blocks = content.Blocks.GetEnumerator();
        if (blocks.MoveNext())
            Work(blocks, findings);
        (Sha256, Length) = (content.Sha256, content.Length);
        Finish(content, findings);
    }

    private void Work(IEnumerator<RowBlock> blocks, FindingList findings)
    {
        var first = blocks.Current;
        // Counting establishments remembers which it has seen, so one worker sees them all.
        var many = !context.Plan.CountsEstablishments && blocks.MoveNext();
        var workers = Enumerable.Range(0, many ? context.Workers : 1)
            .Select(_ => new BlockWorker(context, table.Delimiter, new CellRun(scratch, Runs))).ToList();
        Take(workers[0], first, findings);
        if (many)
            WorkTogether(workers, blocks, findings);
        else
            while (blocks.MoveNext())
                Take(workers[0], blocks.Current, findings);
        foreach (var worker in workers)
            if (worker.Finish() is { } finding)
                Tell(finding, findings);
        MetUnprovenSign = workers.Exists(w => w.MetUnprovenSign);
    }

    private void WorkTogether(List<BlockWorker> workers, IEnumerator<RowBlock> blocks, FindingList findings)
    {
        using var queue = new BlockingCollection<RowBlock>(workers.Count);
        var tasks = workers.ConvertAll(worker => Task.Factory.StartNew(
            () =>
            {
                foreach (var block in queue.GetConsumingEnumerable())
                    Take(worker, block, findings);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        try
        {
            do
                Offer(queue, blocks.Current, tasks);
            while (blocks.MoveNext());
        }
        finally
        {
            queue.CompleteAdding();
            Task.WaitAll([.. tasks.Select(t => t.ContinueWith(_ => { }, TaskScheduler.Default))]);
        }

        // The first thing that went wrong, as itself.
        foreach (var task in tasks)
            task.GetAwaiter().GetResult();
    }

    private static void Offer(BlockingCollection<RowBlock> queue, RowBlock block, List<Task> tasks)
    {
        while (!queue.TryAdd(block, TimeSpan.FromMilliseconds(200)))
            if (tasks.Find(t => t.IsFaulted) is { } faulted)
                faulted.GetAwaiter().GetResult();
    }

    private void Take(BlockWorker worker, RowBlock block, FindingList findings)
    {
        var outcome = worker.Work(block);
        if (keepsOriginal)
            _original[block.Index] = OriginalBytes.Keep(block.Bytes, scratch);
        progress.Add(block.Bytes.Length, outcome.Rows);
        block.GiveBack();
        lock (_lock)
        {
            _waiting[block.Index] = outcome;
            while (_waiting.Remove(_next, out var due))
            {
                Take(due, findings);
                _next++;
            }
        }
    }

    private void Take(BlockOutcome outcome, FindingList findings)
    {
        Report(_last, null, findings);
        if (_last.HasFooter && outcome.Rows > 0)
            Tell(RowAfterFooter.At(new Place(table.Name, outcome.LastLine)), findings);
        _hadFooter |= _last.HasFooter;
        Rows += outcome.Rows;
        foreach (var (region, rows) in outcome.LeftOut)
            _leftOut[region] = _leftOut.GetValueOrDefault(region) + rows;
        foreach (var (year, (first, rows)) in outcome.Future)
            _future[year] = _future.TryGetValue(year, out var known) ? (known.First, known.Rows + rows) : (first, rows);
        _last = outcome;
        _blocks++;
    }

    /// <param name="cutOff">The line that breaks off, of which that is told and nothing else; null: none.</param>
    private void Report(BlockOutcome outcome, int? cutOff, FindingList findings)
    {
        foreach (var finding in outcome.Findings)
            if (cutOff is null || finding.Line != cutOff)
                Tell(finding, findings);
    }

    /// <summary>Once the file as a whole is found wrong, nothing that was or will be found in its rows counts.</summary>
    private void Tell(Finding finding, FindingList findings)
    {
        // A sign that is open is looked into with what else there is.
        if (!_isBroken && finding is { Stage: Stage.File, Severity: Severity.Fail, Code: not DecimalSignOpen.CodeOfCheck })
        {
            findings.GoBackTo(_start);
            _isBroken = true;
        }

        if (!_isBroken || finding.Stage == Stage.File)
            findings.Add(finding);
    }

    private void Finish(TableContent content, FindingList findings)
    {
        // The last block waits for this: only the end of the file tells whether its last line breaks off.
        var isCutOff = !content.EndsWhole && !_hadFooter && _last.LastMisfit is { } last && last.Line == _last.LastLine && last.Fields < context.Plan.Headings.Count;
        Report(_last, isCutOff ? _last.LastLine : null, findings);
        if (_leftOut.Count > 0)
            Tell(RegionsLeftOut.At(table.Name, _leftOut.Values.Sum(), _leftOut.Keys), findings);
        foreach (var (year, (first, rows)) in _future)
            Tell(PeriodUnknown.Future(first, year, rows, context.LatestYear), findings);
        if (content.Failure is { } failure)
            Tell(failure, findings);
        else if (content.EndsWhole || _blocks == 0)
            return;
        else if (isCutOff)
            Tell(FileTruncated.At(new Place(table.Name, _last.LastLine), _last.LastMisfit!.Value.Fields, context.Plan.Headings.Count), findings);
        else if (!_last.HasFooter)
            Tell(LastLineOpen.At(new Place(table.Name, _last.LastLine), _last.LastField), findings);
    }
}
