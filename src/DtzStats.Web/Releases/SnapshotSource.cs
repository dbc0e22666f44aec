using System.Globalization;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Storage;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Releases;

/// <summary>The snapshot to show now: another one once there is a new release, or a new vintage where there is none yet.</summary>
internal sealed class SnapshotSource(DashboardOptions options, TimeProvider time) : IDisposable
{
    /// <summary>So often it is looked whether there is something new.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>So many earlier releases are kept at most, besides the one to show.</summary>
    private const int MostEarlier = 3;

    /// <summary>So long whoever finds that there is something new waits for it; others go on with what was there.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Snapshot> _earlier = new(StringComparer.Ordinal);
    private volatile Snapshot? _current;
    private volatile Task<Snapshot>? _next;
    private long _lookedAt;

    private bool IsFresh => time.GetElapsedTime(Interlocked.Read(ref _lookedAt)) < Interval;

    /// <summary>While one looks whether there is something new, the others go on with what there was.</summary>
    /// <exception cref="StoreException">The database is not there, or cannot be read.</exception>
    internal Snapshot Current()
    {
        var known = _current;
        if (known is not null && (_next is not null || IsFresh || !_lock.TryEnter()))
            return known;
        if (known is null)
            _lock.Enter();
        Task<Snapshot>? next;
        try
        {
            known = _current;
            next = known is not null && IsFresh ? null : Look();
        }
        finally
        {
            _lock.Exit();
        }

        return next is null || (known is not null && !next.Wait(Patience)) ? known! : next.GetAwaiter().GetResult();
    }

    /// <summary>That of the release that is named in the address, where there is one; else the one to show now.</summary>
    /// <exception cref="StoreException">The database is not there, or cannot be read.</exception>
    internal Snapshot For(HttpRequest request)
    {
        var (current, name) = (Current(), request.Query["release"].ToString());
        if (name.Length == 0 || options.IsInternal || options.Release is not null || current.Reference.Release?.Name == name)
            return current;
        lock (_lock)
            return _earlier.TryGetValue(name, out var kept) ? kept : Earlier(name) ?? current;
    }

    /// <summary>Looks at once, since something was changed, and waits until readers see it.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    internal void Renew()
    {
        // What is being prepared may be of a moment before.
        Task<Snapshot>? before;
        lock (_lock)
            before = _next;
        before?.GetAwaiter().GetResult();
        Task<Snapshot>? next;
        lock (_lock)
            next = Look();
        next?.GetAwaiter().GetResult();
    }

    public void Dispose() => _current?.Dispose();

    /// <summary>Its version is another than when it was the latest, for its pages name it in their links.</summary>
    private Snapshot? Earlier(string name)
    {
        using var store = Store.OpenForReading(options.DbPath);
        if (store.Releases.All().FirstOrDefault(r => r.Name == name) is not { } release)
            return null;
        if (_earlier.Count == MostEarlier)
            _earlier.Clear();
        return _earlier[name] = new Snapshot(options, new ReleaseChoice(ReleaseReference.Of(release)), VersionOf(release) + " earlier") { IsEarlier = true };
    }

    /// <summary>With its name: two releases of the same figures differ in that.</summary>
    private static string VersionOf(Release release) => $"{release.Fingerprint[..16]} {release.Name}";

    /// <summary>What is to come in the place of what is shown; null: nothing is new.</summary>
    private Task<Snapshot>? Look()
    {
        if (_next is not null)
            return _next;
        var (choice, version) = Latest();
        Interlocked.Exchange(ref _lookedAt, time.GetTimestamp());
        return _current?.Version == version ? null : _next = Task.Run(() => Prepare(choice, version));
    }

    /// <summary>Until it is ready, readers are shown what was there: deciding what stays confidential can take minutes.</summary>
    private Snapshot Prepare(ReleaseChoice choice, string version)
    {
        try
        {
            var snapshot = new Snapshot(options, choice, version);
            snapshot.Prepare();
            // Requests may still use the one before, so it is left to the garbage collector.
            lock (_lock)
                return _current = snapshot;
        }
        finally
        {
            lock (_lock)
                _next = null;
        }
    }

    private (ReleaseChoice Choice, string Version) Latest()
    {
        using var store = Store.OpenForReading(options.DbPath);
        var releases = store.Releases.All();
        var release = options.IsInternal ? null : options.Release is { } name ? releases.Single(r => r.Name == name) : releases is [.., var latest] ? latest : null;
        if (release is not null)
            return (new ReleaseChoice(ReleaseReference.Of(release)), VersionOf(release));
        var vintages = store.Vintages.All();
        var last = vintages.Count > 0 ? vintages[^1] : null;
        var reference = options.IsInternal ? ReleaseReference.Internal : ReleaseReference.Concept;
        var version = string.Create(CultureInfo.InvariantCulture, $"{(options.IsInternal ? "internal" : "concept")}-{last?.Number}-{last?.ImportedAt.UtcTicks:x}");
        return (new ReleaseChoice(reference) { LastVintage = last?.Number }, version);
    }
}
