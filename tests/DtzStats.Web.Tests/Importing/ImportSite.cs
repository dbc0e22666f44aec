using System.Globalization;

namespace DtzStats.Web.Tests.Importing;

/// <summary>A dashboard on the illustrative dataset, of somebody who brings deliveries to it.</summary>
public sealed class ImportSite : IAsyncLifetime, IDisposable
{
    /// <summary>In bytes: a delivery of the illustrative dataset fits in it, and little more.</summary>
    internal const long MaxUpload = 1 << 20;

    internal ImportDatabase Database { get; } = new();

    internal Visit Visit { get; private set; } = null!;

    internal Served Site { get; private set; } = null!;

    internal Clock Clock { get; } = new();

    /// <summary>One year of the illustrative dataset.</summary>
    internal static string LastYear { get; } = File.ReadAllText(Repository.PathOf("data", "sources", "illustratief", "2025", "illustratief-2025.csv"));

    public async Task InitializeAsync()
    {
        Site = await Served.StartAsync(Database.Path, time: Clock, with: o => o with { MaxUpload = MaxUpload });
        Visit = new Visit(Site.Client);
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose() => Database.Dispose();

    /// <summary>That year with so many jobs more in Emmen's agriculture.</summary>
    internal static string WithMoreJobs(int more)
    {
        var lines = LastYear.TrimEnd('\n').Split('\n');
        var at = Array.FindIndex(lines, l => l.StartsWith("GM0114;Emmen;2025;A;", StringComparison.Ordinal));
        var fields = lines[at].Split(';');
        fields[4] = (int.Parse(fields[4], CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);
        lines[at] = string.Join(';', fields);
        return string.Join('\n', lines) + "\n";
    }
}
