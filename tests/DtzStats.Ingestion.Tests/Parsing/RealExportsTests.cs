using DtzStats.Core.Json;
using DtzStats.Ingestion.Layouts.Mappings;

namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>How real exports write codes, values, marks and units; each is read as it is meant or refused, never as another figure.</summary>
public sealed class RealExportsTests : IDisposable
{
    private const string Long = "region_code;year;category;measure;value;status\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1234")]
    [InlineData("1234,0")]
    [InlineData("-")]
    [InlineData("1 234*")]
    public void Check_ValueThatIsConfidential_IsNotKeptAndIsTold(string value)
    {
        var delivery = Check($"{Long}GM0114;2020;C;jobs;{value};C\n");
        Assert.Equal("value-withheld", Assert.Single(delivery.Findings.Kept).Code);
        Assert.Equal(["C Missing Confidential"], Facts(delivery));
    }

    [Fact]
    public void Check_StatusMissingBesideAValue_IsRefused() =>
        Assert.Equal("status-mismatch", Assert.Single(Check($"{Long}GM0114;2020;C;jobs;1234;M\n").Findings.Kept).Code);

    [Theory]
    [InlineData("9210*", "C 9210 Provisional Free")]
    [InlineData("9210**", "C 9210 Provisional Free")]
    [InlineData("9 210", "C 9210 Final Free")]
    [InlineData("9\u00A0210", "C 9210 Final Free")]
    [InlineData("9\u202F210*", "C 9210 Provisional Free")]
    [InlineData("1\u2009009\u2009210 **", "C 1009210 Provisional Free")]
    [InlineData("9 210,0", "C 9210 Final Free")]
    [InlineData("x*", "C Missing Confidential")]
    public void Check_ValueAsItIsPrinted_IsRead(string value, string expected) => Assert.Equal([expected], Facts(Check($"{Long}GM0114;2020;C;jobs;{value};\n")));

    [Theory]
    [InlineData("01 Landbouw", "01")]
    [InlineData("C Industrie ", "C")]
    [InlineData("C - Industrie", "C")]
    [InlineData(" 25 Metaalproductenindustrie", "25")]
    [InlineData("G-I Handel, vervoer en horeca", "G-I")]
    public void Check_IndustryWithItsTitle_IsTheOneOfItsCode(string text, string code) =>
        Assert.Equal(code, Assert.Single(Check($"gemeente;jaar;sbi;banen\nEmmen;2016;{text};5\n").Observations).Category);

    [Theory]
    [InlineData("Hengelo (O.);GM0164    ", "GM0164")]
    [InlineData("Hengelo;0164", "GM0164")]
    [InlineData("emmen (gemeente);GM0114", "GM0114")]
    public void Check_NameBesideCode_AreOneRegion(string texts, string code) =>
        Assert.Equal(code, Assert.Single(Check($"Gemeente;Gemeentecode;jaar;banen\n{texts};2016;5\n").Observations).Region);

    [Fact]
    public void Check_TextThatTheMappingTranslates_IsNotWhatItMeansElsewhere()
    {
        const string mapping = """
            { "name": "p", "dataset": "paneel", "columns": { "g": { "is": "region" }, "j": { "is": "period" }, "t": { "is": "category" }, "m": { "is": "measure" }, "n": { "is": "value" } },
              "translate": { "category": { "10": "C" }, "region": { "Emmen": "GM0118" }, "measure": { "banen": "employee-jobs" } } }
            """;
        var delivery = Check("g;j;t;m;n\nEmmen;2016;10;banen;5\n", mapping: mapping);
        var observation = Assert.Single(delivery.Observations);
        Assert.Equal(("GM0118", "C", "employee-jobs"), (observation.Region, observation.Category, observation.Measure));
    }

    [Fact]
    public void Check_TranslationToItself_Ends()
    {
        const string mapping = """
            { "name": "p", "dataset": "paneel", "columns": { "g": { "is": "region" }, "j": { "is": "period" }, "t": { "is": "category" }, "n": { "is": "value", "measure": "jobs" } },
              "translate": { "category": { "rest": "rest" } } }
            """;
        Assert.Equal("category-unknown", Assert.Single(Check("g;j;t;n\nEmmen;2016;rest;5\n", mapping: mapping).Findings.Kept).Code);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("999999999999,9")]
    public void Check_NumberThatOverflowsByItsScale_IsTooLarge(string value) =>
        Assert.Equal("number-too-large", Assert.Single(Sample.Check($"gemeente;jaar;sbi;banen\nEmmen;2016;C;{value}\n", Core.Datasets.DecimalSign.Comma, 1000).Findings.Kept).Code);

    [Fact]
    public void Check_TrialOfANumberWithManyDecimals_IsRefusedAndNothingElse() =>
        Assert.True(Check("gemeente;jaar;sbi;banen\nEmmen;2016;C;1.234\nEmmen;2016;D;1.2345678901234567890123456\n").IsRefused);

    [Fact]
    public void Check_CommaIsProven_APointBetweenThreesIsTheThousandsSign() =>
        Assert.Equal(["C 1234 Final Free", "D 900 Final Free"], Facts(Check("gemeente;jaar;sbi;banen\nEmmen;2016;C;1.234\nEmmen;2016;D;900,0\n")));

    [Fact]
    public void Check_SizeClassHeadingThatIsCbssTotal_IsRefusedInATidyTable()
    {
        var finding = Assert.Single(Check("gemeente;jaar;Vestigingen_1;banen\nEmmen;2016;500;9210\n").Findings.Kept);
        Assert.Equal("column-unknown", finding.Code);
    }

    [Theory]
    [InlineData("Provincie Panel")]
    [InlineData("../panel")]
    [InlineData("")]
    public void Read_MappingWithADatasetThatIsNoCode_Throws(string dataset) => Assert.Throws<JsonFaultException>(() => MappingFile.Parse(
        $$"""{ "name": "p", "dataset": "{{dataset}}", "columns": { "n": { "is": "value", "measure": "jobs" } } }"""));

    private static IEnumerable<string> Facts(CheckedDelivery delivery)
    {
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => $"{f.Code} {f.Found.English}")));
        return delivery.Observations.Select(o => string.Join(' ', new[] { o.Category, FormattableString.Invariant($"{o.Value:0.##}"), o.Status.ToString(), o.Confidentiality.ToString() }.Where(t => t.Length > 0)));
    }

    private CheckedDelivery Check(string text, string? mapping = null) => Sample.Importer.Check(
        _folder.Write("cijfers.csv", text),
        new ImportOptions(Dataset: mapping is null ? "toets" : null, Mapping: mapping is null ? null : MappingFile.Read(_folder.Write("mapping.json", mapping)))).Single();
}
