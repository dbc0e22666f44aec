using DtzStats.Cli.Tests;

namespace DtzStats.Web.Tests.Copies;

/// <summary>A copy of a small register of which some cells are confidential, made by the command.</summary>
public sealed class Copied : IDisposable
{
    internal const string BaseUrl = "https://voorbeeld.nl/cijfers/";

    public Copied() => Output = Publish(Secret, "site");

    internal Secret Secret { get; } = new("B", "D", "F", "A-U");

    /// <summary>What the command said.</summary>
    internal string Output { get; }

    internal string Folder => Secret.PathOf("site");

    /// <summary>Of all files, with slashes, in order.</summary>
    internal IReadOnlyList<string> Names => NamesIn(Folder);

    internal string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name));

    internal static IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Secret.Dispose();

    internal static string Publish(Secret secret, string folder)
    {
        var (exitCode, output, error) = secret.Run("publish", "--out", secret.PathOf(folder), "--base-url", BaseUrl);
        Assert.True(exitCode == 0, error);
        return output;
    }
}
