using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DtzStats.Cli.Tests;

namespace DtzStats.Web.Tests.Copies;

/// <summary>A copy of a small register of which some cells are confidential, made by the command.</summary>
public sealed partial class Copied : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _places = new(StringComparer.Ordinal);

    internal const string BaseUrl = "https://voorbeeld.nl/cijfers/";

    public Copied() => Output = Publish(Secret, "site");

    internal Secret Secret { get; } = new("B", "D", "F", "A-U");

    /// <summary>What the command said.</summary>
    internal string Output { get; }

    internal string Folder => Secret.PathOf("site");

    /// <summary>Of all files, with slashes, in order.</summary>
    internal IReadOnlyList<string> Names => field ??= NamesIn(Folder);

    /// <summary>Read once: some tests look up a place in a page for each link to it.</summary>
    internal string TextOf(string name) => _texts.GetOrAdd(name, n => File.ReadAllText(Path.Combine(Folder, n)));

    /// <summary>The places in a page that links can lead to.</summary>
    internal IReadOnlySet<string> PlacesIn(string name) => _places.GetOrAdd(name, n => Place().Matches(TextOf(n)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal));

    internal static IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Secret.Dispose();

    internal static string Publish(Secret secret, string folder)
    {
        var (exitCode, output, error) = secret.Run("publish", "--out", secret.PathOf(folder), "--base-url", BaseUrl);
        Assert.True(exitCode == 0, error);
        return output;
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Place();
}
