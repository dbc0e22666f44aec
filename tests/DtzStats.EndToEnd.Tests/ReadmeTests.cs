namespace DtzStats.EndToEnd.Tests;

/// <summary>Whatever the README shows a command to print is what it prints.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Readme_EachCommand_PrintsWhatIsShown()
    {
        var examples = Examples(File.ReadAllLines(Repository.PathOf("README.md"))).ToList();
        Assert.True(examples.Count >= 5);
        foreach (var (command, shown) in examples)
        {
            var result = Command.Run(_folder.FullPath, command["dtzstats ".Length..]);
            Assert.Equal((command, shown), (command, result.Output.Length > 0 ? result.Output : result.Error));
        }
    }

    [Fact]
    public void Readme_EachLinkToAFile_LeadsToOne()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf("README.md")), @"\]\((?!http)([^)#]+)\)");
        Assert.NotEmpty(links);
        Assert.All(links.Select(l => l.Groups[1].Value), link => Assert.True(File.Exists(Repository.PathOf(link)), link));
    }

    /// <summary>In blocks marked "console": a line that begins with "$ ", and what stands below it up to the next.</summary>
    private static IEnumerable<(string Command, string Shown)> Examples(IEnumerable<string> lines)
    {
        var (inBlock, command, shown) = (false, (string?)null, "");
        foreach (var line in lines)
        {
            var ends = line.StartsWith("```", StringComparison.Ordinal);
            if (inBlock && command is not null && (ends || line.StartsWith("$ ", StringComparison.Ordinal)))
            {
                yield return (command, shown);
                (command, shown) = (null, "");
            }

            if (ends)
                inBlock = line == "```console";
            else if (inBlock && line.StartsWith("$ ", StringComparison.Ordinal))
                command = line[2..];
            else if (inBlock)
                shown += line + "\n";
        }
    }
}
