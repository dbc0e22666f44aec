namespace DtzStats.Tests;

/// <summary>Approved text in a file beside the tests. Set DTZSTATS_RENEW_GOLDEN=1 to write what comes out, and look at the difference.</summary>
internal static class Golden
{
    internal static void Check(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("DTZSTATS_RENEW_GOLDEN") == "1")
            File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"There is no {path}; run the test with DTZSTATS_RENEW_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
