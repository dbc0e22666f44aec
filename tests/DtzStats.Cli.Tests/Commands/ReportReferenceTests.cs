using System.Globalization;
using DtzStats.Cli.Screens;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>The report on a dataset that has the provinces and the country too.</summary>
public sealed class ReportReferenceTests : IDisposable
{
    private static readonly (string Region, int Size)[] Regions =
        [("Emmen", 40), ("Hoogeveen", 30), ("Hardenberg", 25), ("Coevorden", 14), ("Borger-Odoorn", 7), ("Drenthe", 210), ("Overijssel", 600), ("Nederland", 9000)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The country has figures of a year more, which is not the year of the report.</summary>
    [Fact]
    public void Run_DatasetWithWiderRegions_ComparesInTheLastYearOfTheRegion()
    {
        var rows = Regions.SelectMany(r => Enumerable.Range(2016, r.Region == "Nederland" ? 4 : 3)
            .Select(y => string.Create(CultureInfo.InvariantCulture, $"{r.Region};{y};A-U;{(r.Size * 1000) + ((y - 2016) * r.Size * 10)};{r.Size * 100}\n")));
        var file = _folder.Write("breed.csv", "regio;jaar;sbi;banen;vestigingen\n" + string.Concat(rows));
        Run("import", file, "--dataset", "breed", "--yes");
        Run("report", "--out", _folder.PathOf("r"));
        var compared = File.ReadAllLines(_folder.PathOf("r/tables/vergelijking.csv"));
        Assert.StartsWith("Gebied,Banen 2016,Banen 2018", compared[0], StringComparison.Ordinal);
        Assert.Equal(["Dutch TechZone", "Nederland", "Drenthe", "Overijssel"], compared.Skip(1).Select(l => l.Split(',')[0]));
    }

    private void Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        Assert.True(CommandLine.Run(args, screen, TimeProvider.System) == 0, error.ToString());
    }
}
