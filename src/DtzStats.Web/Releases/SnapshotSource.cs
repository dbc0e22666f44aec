using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Publishing;
using DtzStats.Storage;

namespace DtzStats.Web.Releases;

/// <summary>The snapshot to show now: another one once there is a new release, or a new vintage where there is none yet.</summary>
internal sealed class SnapshotSource(DashboardOptions options, TimeProvider time) : IDisposable
{
    /// <summary>So often it is looked whether there is something new.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private Snapshot? _current;
    private long _lookedAt;

    /// <exception cref="StoreException">The database is not there, or cannot be read.</exception>
    internal Snapshot Current()
    {
        lock (_lock)
        {
            if (_current is not null && time.GetElapsedTime(_lookedAt) < Interval)
                return _current;
            var (choice, version) = Latest();
            _lookedAt = time.GetTimestamp();
            // Requests may still use the one before, so it is left to the garbage collector.
            return _current?.Version == version ? _current : _current = new Snapshot(options, choice, version);
        }
    }

    /// <summary>Looks at once, since something was changed, and has the headline ready before the next reader asks.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    internal void Renew()
    {
        lock (_lock)
            _lookedAt = time.GetTimestamp() - time.TimestampFrequency * (long)Interval.TotalSeconds;
        var snapshot = Current();
        foreach (var language in Enum.GetValues<Language>())
            snapshot.Edition(language);
    }

    public void Dispose() => _current?.Dispose();

    private (ReleaseChoice Choice, string Version) Latest()
    {
        using var store = Store.OpenForReading(options.DbPath);
        var releases = store.Releases.All();
        var release = options.IsInternal ? null : options.Release is { } name ? releases.Single(r => r.Name == name) : releases is [.., var latest] ? latest : null;
        if (release is not null)
            return (new ReleaseChoice(ReleaseReference.Of(release)), release.Fingerprint[..16]);
        var vintages = store.Vintages.All();
        var last = vintages.Count > 0 ? vintages[^1] : null;
        var reference = options.IsInternal ? ReleaseReference.Internal : ReleaseReference.Concept;
        var version = string.Create(CultureInfo.InvariantCulture, $"{(options.IsInternal ? "internal" : "concept")}-{last?.Number}-{last?.ImportedAt.UtcTicks:x}");
        return (new ReleaseChoice(reference) { LastVintage = last?.Number }, version);
    }
}
