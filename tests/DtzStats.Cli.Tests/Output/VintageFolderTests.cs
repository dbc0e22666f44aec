using CsCheck;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Storage;

namespace DtzStats.Cli.Tests.Output;

/// <summary>What export writes is what import takes: database, files, another database, the same observations.</summary>
public sealed class VintageFolderTests
{
    private const int Cases = 60;

    private static readonly string[] Regions = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118", "PV22", "NL01"];
    private static readonly string[] Categories = ["A-U", "A", "C", "G", "Q"];

    /// <summary>Jobs stay above establishments and below what a slip of a unit would be; all kinds of cell occur.</summary>
    private static readonly Gen<Cell> Cells = Gen.Select(
        Gen.Bool, Gen.Int[0, Regions.Length - 1], Gen.Int[0, Categories.Length - 1], Gen.Int[0, 5], Gen.Int[0, 99], Gen.Int[0, 9],
        (isJobs, region, category, year, value, kind) => new Cell(
            isJobs ? "jobs" : "establishments", Regions[region], Categories[category], year, isJobs ? 1000 + value : value + 1, kind));

    private static readonly Gen<List<Cell>> Deliveries = Cells.List[1, 60].Select(cells => cells.DistinctBy(c => (c.Measure, c.Region, c.Category, c.Year)).ToList());

    [Fact]
    public void Write_AnyVintages_LoadIntoTheSameObservations() =>
        Gen.Select(Deliveries, Deliveries).Sample(
            (first, second) =>
            {
                using var folder = new TemporaryFolder();
                List<Vintage> vintages = [VintageOf(1, "2021", first, 2016), VintageOf(2, "2022", second, 2017)];
                List<List<Observation>> given = [ObservationsOf(vintages[0], first, 2016), ObservationsOf(vintages[1], second, 2017)];
                for (var i = 0; i < 2; i++)
                    Import(folder, "a.db", VintageFolder.Write(folder.PathOf("given"), vintages[i], given[i]));
                var (exitCode, output, error) = Run("export", "--internal", "--out", folder.PathOf("out"), "--db", folder.PathOf("a.db"));
                Assert.True(exitCode == 0, error);
                foreach (var written in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    Import(folder, "b.db", written);
                Assert.Equal(given.Select(Facts), Loaded(folder.PathOf("a.db")).Select(Facts));
                Assert.Equal(given.Select(Facts), Loaded(folder.PathOf("b.db")).Select(Facts));
            },
            iter: Cases,
            threads: 1);

    [Fact]
    public void Write_VintageWithAnAcceptedWarning_LoadsAgainWithIt()
    {
        using var folder = new TemporaryFolder();
        var given = folder.Write("gegeven.csv", "gemeente;jaar;banen;vestigingen\nEmmen;2020;200;900\n");
        string[] args = ["import", given, "--dataset", "toets", "--db", folder.PathOf("a.db")];
        Assert.Equal(1, Run(args).ExitCode);
        Assert.Equal(0, Run([.. args, "--accept", "columns-swapped=zo is het geteld"]).ExitCode);
        var written = Run("export", "--internal", "--out", folder.PathOf("out"), "--db", folder.PathOf("a.db")).Output.Trim();
        Import(folder, "b.db", written);
        Assert.Equal(Loaded(folder.PathOf("a.db")).Select(Facts), Loaded(folder.PathOf("b.db")).Select(Facts));
        using var store = Store.OpenForReading(folder.PathOf("b.db"));
        Assert.Equal("zo is het geteld", Assert.Single(store.Vintages.All().Single().Source.Accepted).Reason);
    }

    /// <summary>What a database should not hold is not given away by its export, and comes back as what it is.</summary>
    [Fact]
    public void Write_ConfidentialValue_IsAMarkWithItsStatus()
    {
        using var folder = new TemporaryFolder();
        var vintage = VintageOf(1, "2021", [new Cell("jobs", "GM0114", "C", 0, 1234, 0)], 2016);
        var secret = new Observation("jobs", "GM0114", "C", new Period(2016), 1234, ObservationStatus.Final, Confidentiality.Confidential, new SourceLine("toets", "2021", "", 0));
        var written = VintageFolder.Write(folder.FullPath, vintage, [secret, secret with { Region = "GM0118", Value = null, Status = ObservationStatus.Missing, Confidentiality = Confidentiality.Free }]);
        Assert.EndsWith("GM0114,2016,C,jobs,x,C\nGM0118,2016,C,jobs,.,M\n", File.ReadAllText(Path.Combine(written, "observations.csv")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static void Import(TemporaryFolder folder, string database, string delivery)
    {
        var (exitCode, _, error) = Run("import", delivery, "--yes", "--db", folder.PathOf(database));
        Assert.True(exitCode == 0, error);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, _ => null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), output.ToString(), error.ToString());
    }

    private static List<List<Observation>> Loaded(string path)
    {
        using var store = Store.OpenForReading(path);
        return [.. store.Vintages.All().Select(v => store.Observations.Of(v).ToList())];
    }

    /// <summary>All that an observation says, in an order of its own; one line each, to be read where it fails.</summary>
    private static string Facts(List<Observation> observations) => string.Join('\n', observations
        .Select(o => FormattableString.Invariant($"{o.Measure} {o.Region} {o.Category} {o.Period} {o.Value} {o.Status} {o.Confidentiality} {o.Source.Vintage}"))
        .Order(StringComparer.Ordinal));

    private static Vintage VintageOf(int number, string label, List<Cell> cells, int firstYear)
    {
        var text = new BilingualText("Toets", "Test");
        var source = new SourceDescription(
            "toets", label, DatasetKind.Official, text, "Uitgever", "Tabel", "CC BY 4.0", text, "04-01",
            new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1000, 1), ["establishments"] = new("establishments", 1, 1) },
            DecimalSign.None, "SBI2008", true, [], new DateOnly(2026, 11, 24), null, text, []);
        return new Vintage(number, source, "tidy", DateTimeOffset.UnixEpoch, firstYear + cells.Max(c => c.Year));
    }

    private static List<Observation> ObservationsOf(Vintage vintage, List<Cell> cells, int firstYear) => cells.ConvertAll(cell =>
    {
        var (value, status, confidentiality) = cell.Kind switch
        {
            0 => (default(decimal?), ObservationStatus.Missing, Confidentiality.Free),
            1 => (null, ObservationStatus.NotApplicable, Confidentiality.Free),
            2 => (null, ObservationStatus.Missing, Confidentiality.Confidential),
            3 => (cell.Value, ObservationStatus.Provisional, Confidentiality.Free),
            4 => (cell.Value, ObservationStatus.Estimated, Confidentiality.Free),
            5 => (0, ObservationStatus.Final, Confidentiality.Free),
            _ => (cell.Value, ObservationStatus.Final, Confidentiality.Free),
        };
        return new Observation(
            cell.Measure, cell.Region, cell.Category, new Period(firstYear + cell.Year), value, status, confidentiality, new SourceLine("toets", vintage.Label, "", 0));
    });

    private sealed record Cell(string Measure, string Region, string Category, int Year, int Value, int Kind);
}
