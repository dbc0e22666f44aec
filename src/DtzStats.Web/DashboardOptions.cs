using System.Net;

namespace DtzStats.Web;

/// <summary>What a dashboard shows, to whom and where.</summary>
/// <param name="DbPath">The database; it is there when the dashboard starts.</param>
/// <param name="DataFolder">With codelists/, boundaries/ and ecosystem/, for figures of no release.</param>
/// <param name="Port">0: any that is free.</param>
/// <param name="Release">The name of the release to show; null: the latest, also one that is made meanwhile.</param>
/// <param name="IsInternal">All figures, exact; on loopback alone.</param>
public sealed record DashboardOptions(string DbPath, string DataFolder, IPAddress Address, int Port, string? Release = null, bool IsInternal = false)
{
    /// <summary>The year that developments start from.</summary>
    public int Since { get; init; } = 2016;

    public bool IsLoopback => IPAddress.IsLoopback(Address);
}
