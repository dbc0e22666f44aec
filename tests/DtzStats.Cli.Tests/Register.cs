using System.Globalization;
using System.Text;
using DtzStats.Cli.Screens;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Tests;

/// <summary>A database of a test's own, and deliveries of a small register to load into it.</summary>
internal sealed class Register : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    internal string PathOf(string name) => _folder.PathOf(name);

    internal (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), output.ToString(), error.ToString());
    }

    /// <summary>Jobs and ten times fewer establishments of municipalities, of all activities, in 2016 and 2017.</summary>
    internal void Import(string vintage, params (string Municipality, int Before, int After)[] jobs)
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("levering-" + vintage)).FullName;
        var text = new StringBuilder("gemeentecode;jaar;sbi;banen;vestigingen\n");
        foreach (var (municipality, before, after) in jobs)
            text.Append(CultureInfo.InvariantCulture, $"{municipality};2016;A-U;{before};{before / 10}\n{municipality};2017;A-U;{after};{after / 10}\n");
        var path = Path.Combine(folder, "register.csv");
        File.WriteAllText(path, text.ToString());
        var checksum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        File.WriteAllText(Path.Combine(folder, "source.json"), SourceJson.Write(Source(vintage, checksum)));
        var (exitCode, _, error) = Run("import", folder, "--yes");
        Assert.True(exitCode == 0, error);
    }

    private static SourceDescription Source(string vintage, string checksum)
    {
        var text = new BilingualText("register", "register");
        return new SourceDescription(
            "register", vintage, DatasetKind.Official, text, "Provincie", "tabel", "vrij", text, "04-01",
            new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 1), ["establishments"] = new("establishments", 1, 1) },
            DecimalSign.None, "SBI2008", true, [], new DateOnly(2026, 11, 24), null, text, [new SourceFileEntry("register.csv", checksum)]);
    }
}
