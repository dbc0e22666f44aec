namespace DtzStats.EndToEnd.Tests;

/// <summary>Bad input: one clear line, the right exit code, and a database that stays as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string GoodFile = "Gemeente\tJaar\tBanen totaal\tVestigingen totaal\nEmmen\t2017\t45390\t7810\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("import none.csv", 2, "none.csv")]
    [InlineData("import empty.csv", 1, "leeg")]
    [InlineData("import binary.csv", 1, "binair")]
    [InlineData("import words.csv", 1, "indeling")]
    [InlineData("import emen.csv", 1, "\"Emmen\"")]
    [InlineData("import", 2, "geef een bestand")]
    [InlineData("import good.csv --colour", 2, "--colour")]
    [InlineData("trend --measure jobs --region Emen", 2, "\"Emmen\"")]
    [InlineData("trend --measure jbs --region Emmen", 2, "\"jobs\"")]
    [InlineData("trend --measure jobs --region Emmen --sector Z9", 2, "Z9")]
    [InlineData("trend --measure jobs --region Emmen --since later", 2, "--since")]
    [InlineData("trend --measure jobs --region Emmen --format xml", 2, "xml")]
    [InlineData("trend --measure jobs --region Emmen --since 2030", 2, "2030")]
    [InlineData("trend --measure jobs --region Emmen --dataset none", 2, "lisa-gemeenten")]
    [InlineData("trend --region Emmen", 2, "--measure")]
    [InlineData("trend --measure", 2, "--measure")]
    [InlineData("trend --measure jobs --region Emmen --sinse 2016", 2, "--since")]
    [InlineData("trand", 2, "trend")]
    [InlineData("trend --measure jobs --region Emmen --db none.db", 3, "none.db")]
    [InlineData("trend --measure jobs --region Emmen --db good.csv", 3, "good.csv")]
    [InlineData("trend --measure jobs --region Emmen --data none", 3, "--data")]
    [InlineData("trend --measure jobs --region Emmen --language fr", 2, "fr")]
    [InlineData("import good2.csv --db no/such/folder/a.db", 3, "a.db")]
    [InlineData("chart --measure jobs --region Emmen --out chart.pdf", 2, ".svg")]
    [InlineData("chart --measure jobs --region Emmen --out no/such/folder/chart.svg", 3, "folder")]
    [InlineData("trend --measure jobs --region Emmen --since 2018 --until 2017", 2, "--until")]
    [InlineData("trend --measure jobs --region DTZ --members-in 2010", 2, "2010")]
    [InlineData("report --year 2010", 2, "2010")]
    [InlineData("report", 2, "lisa-gemeenten")]
    public void Run_BadInput_GivesOneLineAndTheRightCodeAndLeavesTheDatabase(string args, int exitCode, string told)
    {
        _folder.Write("good.csv", GoodFile);
        _folder.Write("good2.csv", GoodFile.Replace("45390", "45400", StringComparison.Ordinal));
        _folder.Write("empty.csv", "");
        _folder.Write("binary.csv", "MZ\0\0\0");
        _folder.Write("words.csv", "Er was eens\neen land\n");
        _folder.Write("emen.csv", GoodFile.Replace("Emmen", "Emen", StringComparison.Ordinal));
        Assert.Equal(0, Command.Run(_folder.FullPath, "import good.csv").ExitCode);
        var before = Snapshot();

        var result = Command.Run(_folder.FullPath, args);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Contains(told, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Import_OneOfTwoFilesRefused_ImportsNeither()
    {
        _folder.Write("good.csv", GoodFile);
        _folder.Write("empty.csv", "");
        Assert.Equal(1, Command.Run(_folder.FullPath, "import good.csv empty.csv").ExitCode);
        Assert.False(File.Exists(_folder.PathOf("dtzstats.db")));
    }

    [Fact]
    public void Run_Verbose_ShowsTheTechnicalDetailsToo()
    {
        var result = Command.Run(_folder.FullPath, "trend --measure jobs --region Emmen --db none.db --verbose");
        Assert.Equal(3, result.ExitCode);
        Assert.True(result.ErrorLines.Count > 1);
    }

    private Dictionary<string, string> Snapshot() => Directory.GetFiles(_folder.FullPath, "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
