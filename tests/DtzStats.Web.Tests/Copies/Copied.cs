using DtzStats.Cli.Tests;

namespace DtzStats.Web.Tests.Copies;

/// <summary>A copy of a small register of which some cells are confidential, made twice by the command.</summary>
public sealed class Copied : IDisposable
{
    internal const string BaseUrl = "https://voorbeeld.nl/cijfers/";

    public Copied()
    {
        Output = Publish("site");
        Publish("again");
    }

    internal Secret Secret { get; } = new();

    /// <summary>What the command said.</summary>
    internal string Output { get; }

    internal string Folder => Secret.PathOf("site");

    internal string Again => Secret.PathOf("again");

    /// <summary>Of all files, with slashes, in order.</summary>
    internal IReadOnlyList<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    internal string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Dispose() => Secret.Dispose();

    private string Publish(string folder)
    {
        var (exitCode, output, error) = Secret.Run("publish", "--out", Secret.PathOf(folder), "--base-url", BaseUrl);
        Assert.True(exitCode == 0, error);
        return output;
    }
}
