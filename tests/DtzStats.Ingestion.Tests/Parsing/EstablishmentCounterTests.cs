using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>Establishments become cells of which each is right, or said to be unknown.</summary>
public sealed class EstablishmentCounterTests : IDisposable
{
    private const string Header = "vestigingsnummer;gemeente;jaar;sbi;werkzame personen\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", Confidentiality.Free)]
    [InlineData(".", Confidentiality.Free)]
    [InlineData("x", Confidentiality.Confidential)]
    public void Check_JobsUnknown_MakesTheSumsThatTheyBelongToUnknown(string jobs, Confidentiality confidentiality)
    {
        var delivery = Check(Header + $"1;Emmen;2025;C;7\n2;Emmen;2025;C;{jobs}\n3;Emmen;2025;G;3\n4;Hoogeveen;2025;C;5\n");
        Assert.False(delivery.IsRefused);
        Assert.Contains("establishment-jobs", delivery.Findings.Kept.Select(f => f.Code));
        foreach (var measure in new[] { "jobs", "establishments-1", "establishments-5-9" })
            foreach (var category in new[] { "C", "A-U" })
                Assert.Equal((null, ObservationStatus.Missing, confidentiality), Cell(delivery, measure, "GM0114", category));
        Assert.Equal((2m, ObservationStatus.Final, Confidentiality.Free), Cell(delivery, "establishments", "GM0114", "C"));
        Assert.Equal((3m, ObservationStatus.Final, Confidentiality.Free), Cell(delivery, "jobs", "GM0114", "G"));
        Assert.Equal((5m, ObservationStatus.Final, Confidentiality.Free), Cell(delivery, "jobs", "GM0118", "A-U"));
    }

    [Fact]
    public void Check_SeveralEstablishments_TellsTheLargest()
    {
        var delivery = Check(Header + "1;Emmen;2025;C;70\n2;Emmen;2025;C;120\n3;Emmen;2025;G;3\n");
        Assert.Equal((120m, 3m, 120m), (Cell(delivery, "jobs-largest", "GM0114", "C").Value, Cell(delivery, "jobs-largest", "GM0114", "G").Value, Cell(delivery, "jobs-largest", "GM0114", "A-U").Value));
    }

    [Fact]
    public void Check_NoJobs_CountsAmongTheEstablishmentsAlone()
    {
        var delivery = Check(Header + "1;Emmen;2025;C;1\n2;Emmen;2025;C;0\n");
        Assert.Contains("establishment-jobs", delivery.Findings.Kept.Select(f => f.Code));
        Assert.Equal(2, Cell(delivery, "establishments", "GM0114", "C").Value);
        Assert.Equal(1, Cell(delivery, "jobs", "GM0114", "C").Value);
        Assert.Equal(1, delivery.Observations.Where(o => o is { Category: "C", Region: "GM0114" } && o.Measure.StartsWith("establishments-", StringComparison.Ordinal)).Sum(o => o.Value));
    }

    [Fact]
    public void Check_StarAtTheYear_MakesAllCellsProvisional()
    {
        var delivery = Check(Header + "1;Emmen;2025*;C;1\n2;Emmen;2024;C;5\n");
        Assert.All(delivery.Observations, o => Assert.Equal(o.Period.Year == 2025 ? ObservationStatus.Provisional : ObservationStatus.Final, o.Status));
    }

    [Theory]
    [InlineData("25110", "1500")]
    [InlineData("1131", "25110")]
    [InlineData("25110", "150")]
    [InlineData("2511", "1500")]
    public void Check_CodesOfWhichShorterOnesMayHaveLostAZero_AreRefused(string one, string other) =>
        Assert.Equal("activity-unclear", Assert.Single(Check(Header + $"1;Emmen;2025;{one};1\n2;Emmen;2025;{other};1\n").Findings.Kept).Code);

    [Theory]
    [InlineData("25110", "4711")]
    [InlineData("01131", "1520")]
    [InlineData("2511", "1520")]
    public void Check_CodesThatHaveLostNothing_AreRead(string one, string other) =>
        Assert.False(Check(Header + $"1;Emmen;2025;{one};1\n2;Emmen;2025;{other};1\n").IsRefused);

    [Theory]
    [InlineData("1;Emmen;2025;C;7", Severity.Warn)]
    [InlineData("1;Emmen;2025;C;8", Severity.Fail)]
    public void Check_EstablishmentTwice_IsToldWithWhetherAllIsEqual(string second, Severity severity)
    {
        var delivery = Check(Header + $"1;Emmen;2025;C;7\n{second}\n");
        var finding = Assert.Single(delivery.Findings.Kept);
        Assert.Equal(("row-twice", severity), (finding.Code, finding.Severity));
        Assert.Equal(1, Cell(delivery, "establishments", "GM0114", "C").Value);
    }

    [Theory]
    [InlineData("0111", "01")]
    [InlineData("011", "01")]
    [InlineData("01131", "01")]
    [InlineData("01.13.1", "01")]
    [InlineData("0111 Teelt van granen", "01")]
    [InlineData("25.11", "25")]
    [InlineData("2511", "25")]
    [InlineData("11", "11")]
    public void Check_DeeperCode_CountsInItsDivision(string code, string division) =>
        Assert.Equal(1, Cell(Check(Header + $"1;Emmen;2025;{code};1\n"), "establishments", "GM0114", division).Value);

    [Theory]
    [InlineData("111", "activity-unclear")]
    [InlineData("111 Teelt van granen", "activity-unclear")]
    [InlineData("1", "activity-unclear")]
    [InlineData("1.11", "activity-unclear")]
    [InlineData("0.11", "activity-unclear")]
    [InlineData("011111", "activity-unclear")]
    [InlineData("B-E", "activity-unclear")]
    [InlineData("B-E Nijverheid (geen bouw) en energie", "activity-unclear")]
    [InlineData("04", "category-unknown")]
    [InlineData("0411", "category-unknown")]
    [InlineData("13 t/m 15 Textiel", "category-unknown")]
    public void Check_CodeThatTellsNoDivision_IsRefused(string code, string finding) =>
        Assert.Equal(finding, Assert.Single(Check(Header + $"1;Emmen;2025;{code};1\n").Findings.Kept).Code);

    [Theory]
    [InlineData("vestigingsnummer;gemeente;jaar;sbi;wp;banen", "1;Emmen;2025;C;1;1", "column-twice")]
    [InlineData("vestigingsnummer;gemeente;jaar;sbi;hoofdactiviteit;wp", "1;Emmen;2025;C;G;1", "column-twice")]
    [InlineData("vestigingsnummer;gemeente;jaar;sbi;wp;aantal", "1;Emmen;2025;C;1;1", "column-unknown")]
    [InlineData("vestigingsnummer;gemeente;jaar;sbi;wp;status", "1;Emmen;2025;C;1;opgeheven", "status-unknown")]
    public void Check_ColumnThatWouldCountTwiceOrNotAtAll_IsRefused(string header, string row, string finding) =>
        Assert.Equal(finding, Assert.Single(Check($"{header}\n{row}\n").Findings.Kept).Code);

    [Fact]
    public void Check_FirmWithTwoEstablishments_CountsBoth()
    {
        var delivery = Check("kvk-nummer;vestigingsnummer;gemeente;jaar;sbi;wp\n7;1;Emmen;2025;C;1\n7;2;Emmen;2025;C;1\n");
        Assert.Equal(2, Cell(delivery, "establishments", "GM0114", "C").Value);
    }

    private static (decimal? Value, ObservationStatus Status, Confidentiality Confidentiality) Cell(CheckedDelivery delivery, string measure, string region, string category)
    {
        var cell = delivery.Observations.Single(o => (o.Measure, o.Region, o.Category) == (measure, region, category));
        return (cell.Value, cell.Status, cell.Confidentiality);
    }

    private CheckedDelivery Check(string text) => Sample.Importer.Check(_folder.Write("vestigingen.csv", text), new ImportOptions(Dataset: "toets")).Single();
}
