using DtzStats.Core.Datasets;
using DtzStats.Core.Releases;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Publishing;
using DtzStats.Storage;
using DtzStats.Storage.Writing;
using DtzStats.Web.Releases;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DtzStats.Web.Importing;

/// <summary>Where deliveries come in, one at a time; where the latest is taken back, and releases are made. Readers are served meanwhile.</summary>
internal sealed partial class ImportDesk(DashboardOptions options, SnapshotSource snapshots, TimeProvider time, ILogger<ImportDesk> log) : IHostedService, IDisposable
{
    /// <summary>So long a delivery waits for somebody to agree.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>So long something that has told its end may take to end.</summary>
    private static readonly TimeSpan Tail = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly IntakeWork _work = new(options, time);
    private UploadRoom? _room;
    private ITimer? _sweeping;
    private Task _running = Task.CompletedTask;
    private Intake? _current;
    private long _lastTouched;

    /// <summary>The delivery at the desk: the one that is being dealt with, or was last; null: none.</summary>
    internal Intake? Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    /// <summary>The release that is being made, or was made last since the start.</summary>
    internal ReleaseRun? Releasing { get; private set; }

    /// <summary>What was taken back last since the start.</summary>
    internal IReadOnlyList<Vintage> TakenBack { get; private set; } = [];

    /// <summary>Whether nothing is being done; what has told its end is waited for.</summary>
    private bool IsFree =>
        _running.IsCompleted || (_current is not { State.Stage: IntakeStage.Checking or IntakeStage.Loading } && Releasing is not { IsAtWork: true } && _running.Wait(Tail));

    internal Intake? Find(string id) => Current is { } current && current.Id == id ? current : null;

    /// <summary>Room for a delivery; null while another one, or something else, is in the way.</summary>
    internal Intake? TryOpen(string? by)
    {
        lock (_lock)
        {
            SweepExpired();
            if (_current is { IsInTheWay: true } || !IsFree)
                return null;
            _current?.Dispose();
            _lastTouched = time.GetTimestamp();
            return _current = new Intake(_room!.NewFolder(), by, time.GetUtcNow());
        }
    }

    /// <summary>Checks what came in, on a thread of its own; false while something is in the way.</summary>
    internal bool TryCheck(Intake intake, ImportOptions asked)
    {
        lock (_lock)
        {
            if (_current != intake || !IsFree || intake.State.Stage is not (IntakeStage.Receiving or IntakeStage.Checked))
                return false;
            intake.Options = asked with { Mapping = intake.Mapping?.Mapping, IsBesideReaders = true };
            Run(intake, IntakeStage.Checking, () => _work.Check(intake));
            return true;
        }
    }

    /// <summary>Loads it, on a thread of its own; false where that is not what was last told of it, or cannot be.</summary>
    /// <param name="check">The number of the check that is agreed to.</param>
    internal bool TryLoad(Intake intake, int check)
    {
        lock (_lock)
        {
            if (_current != intake || !intake.State.CanBeLoaded || intake.State.Check != check || !IsFree)
                return false;
            Run(intake, IntakeStage.Loading, () => Load(intake));
            return true;
        }
    }

    /// <summary>Removes it, whatever was to become of it; not while it is being loaded.</summary>
    internal bool TryCancel(Intake intake)
    {
        lock (_lock)
        {
            if (_current != intake || (intake.IsAtWork && !IsFree))
                return false;
            intake.Dispose();
            _current = null;
            return true;
        }
    }

    /// <summary>Takes back the latest import.</summary>
    /// <param name="last">The number of its last vintage, as whoever asks saw it.</param>
    /// <returns>Null where something is in the way, or another import is the latest.</returns>
    /// <exception cref="ReleasedException">A release looks at it.</exception>
    internal IReadOnlyList<Vintage>? TakeBack(long last, string? by)
    {
        lock (_lock)
        {
            if (!IsFree || _current is { IsAtWork: true })
                return null;
            using (var store = Store.OpenForWriting(options.DbPath))
            using (BesideReaders.Begin(store))
            {
                if (store.Vintages.OfLatestImport() is not [.., var latest] || latest.Number != last)
                    return null;
                TakenBack = Undo.Latest(store);
            }

            Undone(log, string.Join(", ", TakenBack.Select(v => $"{v.Dataset} {v.Label}")), WhoIs(by));
            snapshots.Renew();
            return TakenBack;
        }
    }

    /// <summary>Makes a release, on a thread of its own; false while something is in the way.</summary>
    internal bool TryRelease(string name, string? by)
    {
        lock (_lock)
        {
            if (!IsFree || _current is { IsAtWork: true })
                return false;
            var run = Releasing = new ReleaseRun(name);
            _running = Task.Run(() => Make(run, by));
            return true;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.TakesImports)
            return Task.CompletedTask;
        Tidy();
        _room = new UploadRoom();
        _sweeping = time.CreateTimer(_ => Sweep(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        return Task.CompletedTask;
    }

    /// <summary>What is being written is written, if that takes no longer than the program is given to stop.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(_running, Task.Delay(Timeout.Infinite, cancellationToken));
        Tidy();
    }

    public void Dispose()
    {
        _sweeping?.Dispose();
        _current?.Dispose();
        _room?.Dispose();
    }

    /// <summary>Whatever becomes of it, its files are needed no more once it is loaded or failed; what was told of it stays to be looked at.</summary>
    private void Run(Intake intake, IntakeStage stage, Action work)
    {
        _lastTouched = time.GetTimestamp();
        intake.State = intake.State with { Stage = stage, Notice = null };
        _running = Task.Run(() => Try(intake, work));
    }

    private void Load(Intake intake)
    {
        if (_work.Load(intake) is not { } loaded)
            return;
        Loaded(log, string.Join(", ", loaded.Deliveries.Select(d => d.Loaded).OfType<Vintage>().Select(v => $"{v.Dataset} {v.Label}")), WhoIs(intake.By));
        intake.Dispose();
        // It is in; until it is decided what may be shown of it, it is not told to be.
        intake.State = loaded with { Stage = IntakeStage.Loading };
        try
        {
            snapshots.Renew();
        }
        finally
        {
            intake.State = loaded;
        }
    }

    private void Try(Intake intake, Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // The last resort: whoever waits for it is told, whatever went wrong.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(log, e);
            if (intake.State.Stage != IntakeStage.Loaded)
                intake.State = intake.State with { Stage = IntakeStage.Failed, Notice = Faults.Explain(e) };
            intake.Dispose();
        }
    }

    private void Make(ReleaseRun run, string? by)
    {
        try
        {
            var codelists = CodelistReader.Read(Path.Combine(options.DataFolder, "codelists"));
            var made = new NewRelease(options.DbPath, options.DataFolder, codelists, ReleaseRules.Default).Make(run.Name, time.GetUtcNow(), run);
            Released(log, made.Name, WhoIs(by));
            snapshots.Renew();
            run.Made = made;
        }
        catch (ReleaseRefusedException e)
        {
            run.Problem = e.Text;
        }
#pragma warning disable CA1031 // The last resort: whoever waits for it is told, whatever went wrong.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(log, e);
            run.Problem = Faults.Explain(e);
        }
    }

    private static string WhoIs(string? name) => name ?? "the user of this machine";

    private void Sweep()
    {
        lock (_lock)
        {
            SweepExpired();
            if (_running.IsCompleted)
                Tidy();
        }
    }

    /// <summary>After a program that was killed, or readers who were in the way.</summary>
    private void Tidy()
    {
        try
        {
            BesideReaders.Finish(options.DbPath);
        }
        catch (StoreException e)
        {
            Untidy(log, e);
        }
    }

    private void SweepExpired()
    {
        if (_current is not { } current || !IsFree || current.State.Stage == IntakeStage.Receiving || time.GetElapsedTime(_lastTouched) < Patience)
            return;
        current.Dispose();
        _current = null;
    }

    [LoggerMessage(LogLevel.Information, "Loaded {Vintages}, by {Who}")]
    private static partial void Loaded(ILogger logger, string vintages, string who);

    [LoggerMessage(LogLevel.Information, "Took back {Vintages}, by {Who}")]
    private static partial void Undone(ILogger logger, string vintages, string who);

    [LoggerMessage(LogLevel.Information, "Made release {Name}, by {Who}")]
    private static partial void Released(ILogger logger, string name, string who);

    [LoggerMessage(LogLevel.Warning, "The log beside the database stays; it is tried again")]
    private static partial void Untidy(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Error, "The import page failed")]
    private static partial void Failed(ILogger logger, Exception exception);
}
