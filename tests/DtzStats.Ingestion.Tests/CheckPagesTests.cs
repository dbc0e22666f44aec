using System.Text.RegularExpressions;

namespace DtzStats.Ingestion.Tests;

/// <summary>Each check that the program can name has a page that explains it, and a test that it is found.</summary>
public sealed partial class CheckPagesTests
{
    private static readonly string[] Codes =
    [
        .. Directory.GetFiles(Repository.PathOf("src", "DtzStats.Ingestion", "Checks"), "*Findings.cs")
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Pages_AreThoseOfTheChecks() => Assert.Equal(
        Codes,
        Directory.GetFiles(Repository.PathOf("docs", "checks"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_SayWhenItOccursAndHowToFixIt() =>
        Assert.All(Codes, code =>
        {
            var page = File.ReadAllText(Repository.PathOf("docs", "checks", code + ".md"));
            Assert.StartsWith($"# {code}\n", page, StringComparison.Ordinal);
            Assert.Contains("## When it occurs", page, StringComparison.Ordinal);
            Assert.Contains("## How to fix it", page, StringComparison.Ordinal);
        });

    [Fact]
    public void Checks_EachCode_IsTriedByATest()
    {
        var tests = string.Concat(Directory.GetFiles(Repository.PathOf("tests", "DtzStats.Ingestion.Tests"), "*.cs").Select(File.ReadAllText));
        Assert.All(Codes, code => Assert.Contains($"\"{code}\"", tests, StringComparison.Ordinal));
    }

    [GeneratedRegex("""(?:Fail|Warn)\(\s*"([a-z-]+)",""")]
    private static partial Regex Code();
}
