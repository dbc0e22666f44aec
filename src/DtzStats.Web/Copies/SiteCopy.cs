using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using DtzStats.Core.Languages;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Copies;

/// <summary>
/// The whole dashboard of a release as files that any web server carries. Each file is what the dashboard itself answers, asked for on
/// loopback, with links that lead to files; what pages link to and show is copied too, and nothing else.
/// </summary>
public sealed class SiteCopy
{
    private readonly HttpClient _site;
    private readonly CopyFolder _folder;
    private readonly CopySettings _settings;

    private SiteCopy(HttpClient site, CopyFolder folder, CopySettings settings) => (_site, _folder, _settings) = (site, folder, settings);

    /// <param name="options">Of a release, as a copy.</param>
    /// <param name="folder">Not there yet, empty, or a copy that is replaced.</param>
    /// <returns>All files, in the order of their names.</returns>
    /// <exception cref="CopyException">The folder holds something else.</exception>
    public static async Task<IReadOnlyList<CopiedFile>> WriteAsync(DashboardOptions options, TimeProvider time, string folder, IProgress<CopyProgress> progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        var settings = options.Copy ?? throw new ArgumentException("It is not a copy that these options ask for.", nameof(options));
        using var files = CopyFolder.Open(folder);
        await using var app = Dashboard.Build(options with { Address = IPAddress.Loopback, Port = 0 }, time);
        await app.StartAsync(stop);
        using var site = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var snapshot = app.Services.GetRequiredService<SnapshotSource>().Current();
        await new SiteCopy(site, files, settings).CopyAsync(Start(snapshot), progress, stop);
        await app.StopAsync(stop);
        if (settings.BaseUrl is { } address)
        {
            files.Write("sitemap.xml", CopyMaps.Sitemap(address, files.Files));
            files.Write("robots.txt", CopyMaps.Robots(address));
        }

        var release = snapshot.Reference.Release ?? throw new ArgumentException("Only a release is copied.", nameof(options));
        files.Write(CopyRecord.FileName, CopyRecord.Write(release, settings.BaseUrl, files.Files));
        files.Complete();
        return files.Files;
    }

    /// <summary>The pages that all others are found from, and those of regions and industries that none may link to.</summary>
    private static IEnumerable<string> Start(Snapshot snapshot)
    {
        var sectors = snapshot.Codelists.Sbi.All.Select(c => c.Code).Concat(snapshot.Codelists.SectorGroups.Select(g => g.Code)).Select(c => "/sector/" + c);
        var municipalities = new FigurePresets(snapshot).Members.Select(r => "/gemeente/" + r.Code);
        string[] paths = ["/", "/404", .. municipalities, .. sectors];
        return Enum.GetValues<Language>().SelectMany(l => paths.Select(p => SiteContext.Link(p, l))).Append("/favicon.ico");
    }

    private async Task CopyAsync(IEnumerable<string> start, IProgress<CopyProgress> progress, CancellationToken stop)
    {
        var (known, done) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var next = New(start, known); next.Count > 0;)
        {
            var found = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(next, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (address, token) =>
            {
                foreach (var other in await CopyAsync(address, token))
                    found.Add(other);
                progress.Report(new CopyProgress(Interlocked.Increment(ref done), known.Count));
            });
            next = New(found, known);
        }
    }

    /// <summary>Those of which the file is not known yet.</summary>
    private static List<string> New(IEnumerable<string> addresses, HashSet<string> known) =>
        [.. addresses.Select(CopyAddresses.Fetched).Distinct().Order(StringComparer.Ordinal).Where(a => known.Add(CopyAddresses.FileOf(a)))];

    /// <summary>What is found in it.</summary>
    private async Task<IEnumerable<string>> CopyAsync(string address, CancellationToken stop)
    {
        using var response = await _site.GetAsync(new Uri(address, UriKind.Relative), stop);
        var isAbsent = address is "/404" or SiteContext.EnglishPrefix + "/404";
        if (response.StatusCode != (isAbsent ? HttpStatusCode.NotFound : HttpStatusCode.OK))
            throw new InvalidOperationException($"{address}: {response.StatusCode}");
        var (file, content) = (CopyAddresses.FileOf(address), await response.Content.ReadAsByteArrayAsync(stop));
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            _folder.Write(file, content);
            return file.EndsWith(".js", StringComparison.Ordinal) ? CopyPage.ScriptsOf(Encoding.UTF8.GetString(content), address)
                : address.StartsWith("/api/cells/", StringComparison.Ordinal) ? PartsOf(content) : [];
        }

        // The page for what is absent is shown at any address, so that its links have to say where the copy stands.
        var page = CopyPage.Of(Encoding.UTF8.GetString(content), address, target =>
            isAbsent && _settings.BaseUrl is { } known ? new Uri(known, CopyAddresses.Target(target)).AbsoluteUri : CopyAddresses.Link(file, target));
        _folder.Write(file, Encoding.UTF8.GetBytes(page.Html));
        return _settings.BaseUrl is null ? page.Addresses : page.Addresses.Concat(page.Addresses.Select(EmbedOf).OfType<string>());
    }

    /// <summary>The files over which the cells of a large measure are divided.</summary>
    private static IEnumerable<string> PartsOf(byte[] cells)
    {
        using var json = JsonDocument.Parse(cells);
        return json.RootElement.TryGetProperty("parts", out var parts) && parts.ValueKind == JsonValueKind.Object ? [.. parts.EnumerateObject().Select(p => "/api/" + p.Value.GetString())] : [];
    }

    /// <summary>The page of a figure tells how to embed it, which is no link.</summary>
    private static string? EmbedOf(string address) => address.Contains("/figuur?", StringComparison.Ordinal) ? address.Replace("/figuur?", "/embed?", StringComparison.Ordinal) : null;
}

/// <summary>How far a copy is.</summary>
/// <param name="Known">All files that are known by now; more are found in pages.</param>
public sealed record CopyProgress(int Done, int Known);

/// <summary>That the dashboard is copied as files, which no server answers for.</summary>
/// <param name="BaseUrl">Where the copy will stand, with a slash behind it; null: anywhere.</param>
public sealed record CopySettings(Uri? BaseUrl)
{
    /// <summary>The address of a path of the site for use elsewhere; null where it is not known.</summary>
    internal string? Abroad(string path) => BaseUrl is null ? null : new Uri(BaseUrl, CopyAddresses.Target(path)).AbsoluteUri;
}
