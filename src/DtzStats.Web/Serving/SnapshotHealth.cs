using DtzStats.Storage;
using DtzStats.Web.Releases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DtzStats.Web.Serving;

/// <summary>That the figures can be read.</summary>
internal sealed class SnapshotHealth(SnapshotSource snapshots) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Task.FromResult(HealthCheckResult.Healthy(snapshots.Current().Version));
        }
        catch (Exception e) when (e is StoreException or IOException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The figures cannot be read.", e));
        }
    }
}
