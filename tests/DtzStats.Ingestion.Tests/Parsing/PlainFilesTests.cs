using System.Text;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;

namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>Plain files as offices have them: what surrounds the figures is passed over or told, and the figures are read.</summary>
public sealed class PlainFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gemeente;jaar;banen;;\nEmmen;2016;5;;\n")]
    [InlineData("gemeente;jaar;banen\nEmmen;2016;5\n;;\n;;\n")]
    [InlineData("gemeente;jaar;banen;\nEmmen;2016;5;\n;;;\n")]
    [InlineData(",gemeente,jaar,banen\n0,Emmen,2016,5\n")]
    [InlineData("gemeente;jaar;sectie;sectienaam;banen\nEmmen;2016;A-U;alles;5\n")]
    [InlineData("gemeente;peildatum;banen\nEmmen;1-4-2016;5\n")]
    [InlineData("gemeente;peildatum;banen\nEmmen;2016-04-01;5\n")]
    [InlineData("gemeente;periode;banen\nEmmen;1 januari 2016;5\n")]
    [InlineData("gemeente;jaar;banen\nEmmen;2016.0;5\n")]
    [InlineData("gemeente;jaar;banen;status\nEmmen;2016;5;Definitief\n")]
    [InlineData("gemeente;jaar;banen\nEmmen;2016;5\nBron: LISA 2016;;\n")]
    [InlineData("gemeente;jaar;banen\nEmmen;2016;5\n* voorlopig;;\n")]
    [InlineData("\"Perioden\";\"Bedrijfstakken/branches (SBI 2008)\";\"Regio's\";\"Banen (aantal)\"\n\"2016\";\"A-U\";\"Emmen\";\"5\"\n")]
    [InlineData("gemeente;jaar;banen\ngemeente;jaar;banen\nEmmen;2016;5\n")]
    [InlineData("\"Perioden\";\"Regio's\";\"Onderwerpen_1\";\"Waarde\"\n\"2016\";\"Emmen\";\"Banen (aantal)\";\"5\"\n")]
    public void Check_FigureAmongOtherThings_IsRead(string text)
    {
        var observation = Assert.Single(Read(Check(text)));
        Assert.Equal(("GM0114", 2016, "jobs", 5m, ObservationStatus.Final), (observation.Region, observation.Period.Year, observation.Measure, observation.Value, observation.Status));
    }

    [Theory]
    [InlineData("LISANR;Gemeente;Jaar;SBI;WP_TOT;MAN_FT;VROUW_PT;UITZEND\n1;Emmen;2016;1071;5;2;3;1\n")]
    [InlineData("Gemeente;Jaar;WP_TOT;Banen;MAN_FT\nEmmen;2016;5;5;3\n")]
    public void Check_PartsOfTheJobsThatAreNoMeasure_AreLeftOutAndTold(string text) => Assert.Contains(
        Check(text.Replace("WP_TOT;Banen", "VEST_TOT;Banen", StringComparison.Ordinal)).Findings.Kept, f => f is { Code: "column-left-out", Column: "MAN_FT" });

    [Theory]
    [InlineData("1-4-16")]
    [InlineData("4-1-2016")]
    [InlineData("1-10-2016")]
    [InlineData("2016.5")]
    [InlineData("peildatum")]
    public void Check_DayThatIsNoReferenceDay_IsRefused(string text) =>
        Assert.Equal("period-unknown", Assert.Single(Check($"gemeente;peildatum;banen\nEmmen;{text};5\n").Findings.Kept).Code);

    [Theory]
    [InlineData("..")]
    [InlineData("n.b.")]
    public void Check_SignForUnknown_IsMissing(string sign) =>
        Assert.Equal((null, ObservationStatus.Missing), Read(Check($"gemeente;jaar;banen\nEmmen;2016;{sign}\n")).Select(o => (o.Value, o.Status)).Single());

    [Fact]
    public void Check_WordForProvisional_IsProvisional() =>
        Assert.Equal(ObservationStatus.Provisional, Read(Check("gemeente;jaar;banen;status\nEmmen;2016;5;Voorlopig\n")).Single().Status);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Check_Utf16WithItsMark_IsReadAndKeptAsItIs(string encoding)
    {
        var path = _folder.PathOf("cijfers.txt");
        File.WriteAllText(path, "Gemeente\tJaar\tBanen\r\nSúdwest-Fryslân\t2016\t5\r\n", Encoding.GetEncoding(encoding));
        var delivery = Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single();
        Assert.Equal("GM1900", Assert.Single(Read(delivery)).Region);
        Assert.Equal(Sample.Sha256Of(path), delivery.ToDeliver()[0].Sha256);
    }

    [Theory]
    [InlineData(DecimalSign.Comma, "45.980", 45980)]
    [InlineData(DecimalSign.Point, "45,980", 45980)]
    [InlineData(DecimalSign.Comma, "45,0", 45)]
    public void Check_SignThatTheUserDeclares_Counts(DecimalSign sign, string text, int expected) =>
        Assert.Equal(expected, Read(Check($"gemeente;jaar;banen\nEmmen;2016;{text}\n", new ImportOptions(Dataset: "toets", DecimalSign: sign))).Single().Value);

    [Fact]
    public void Check_SignThatTheUserDeclaresAgainstTheCells_IsRefused() => Assert.Equal(
        "decimal-sign", Check("gemeente;jaar;banen\nEmmen;2016;45,0\n", new ImportOptions(Dataset: "toets", DecimalSign: DecimalSign.Point)).Findings.Kept[0].Code);

    [Fact]
    public void Check_SignThatNobodyDeclares_NamesTheOption() => Assert.Contains(
        "--decimal-sign", Assert.Single(Check("gemeente;jaar;banen\nEmmen;2016;45.980\n").Findings.Kept).Fix.Dutch, StringComparison.Ordinal);

    [Fact]
    public void Check_RegisterOfLisa_IsCounted() => Assert.Contains(
        Read(Check("LISANR;NAAM;POSTCODE;HUISNR;Gemeente;Jaar;SBI;WP_TOT;MAN_TOT;VROUW_TOT\n1;Bakker;7811AA;1;Emmen;2016;1071;5;2;3\n")), o => o is { Measure: "jobs", Category: "10", Value: 5 });

    private static List<Observation> Read(CheckedDelivery delivery)
    {
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => $"{f.Code} {f.Found.Dutch}")));
        return [.. delivery.Observations];
    }

    private CheckedDelivery Check(string text, ImportOptions? options = null) =>
        Sample.Importer.Check(_folder.Write("cijfers.csv", text), options ?? new ImportOptions(Dataset: "toets")).Single();
}
