using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Tests.Checks;

/// <summary>What is wrong in a file, where, and what is made of it.</summary>
public sealed class FindingTests
{
    private const string Header = "gemeente;jaar;sbi;banen\n";

    [Theory]
    [InlineData("empty.csv", "file-empty")]
    [InlineData("binary.csv", "file-not-text")]
    [InlineData("blank.csv", "file-without-rows")]
    [InlineData("only-header.csv", "dataset-unknown")]
    [InlineData("other-table.csv", "layout-unknown")]
    public void Check_BadFile_HasOneFailure(string file, string code)
    {
        var delivery = Sample.Importer.Check(Sample.File("bad", file)).Single();
        var finding = Assert.Single(delivery.Findings.Kept);
        Assert.Equal((code, file, Severity.Fail), (finding.Code, finding.File, finding.Severity));
        Assert.True(delivery.IsRefused);
    }

    [Theory]
    [InlineData("Emen;2016;C;5", "region-unknown", "gemeente")]
    [InlineData("Emmen;16;C;5", "period-unknown", "jaar")]
    [InlineData("Emmen;2016 januari;C;5", "period-unknown", "jaar")]
    [InlineData("Emmen;2016;Z;5", "category-unknown", "sbi")]
    [InlineData("Emmen;2016;C;vijf", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;-5", "negative-count", "banen")]
    [InlineData("Emmen;2016;C;1000000000001", "number-too-large", "banen")]
    [InlineData("Emmen;2016;C;1.234", "decimal-sign", "banen")]
    [InlineData("Emmen;2016;C;1,5", "fraction", "banen")]
    [InlineData("Emmen;2016;C;5e3", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;1 23", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;1234 567", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;0 123", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;9210***", "not-a-number", "banen")]
    [InlineData("Emmen;2016;C;79228162514264337593543950335", "number-too-large", "banen")]
    [InlineData("Emmen;2016;C;123456789012345678901234567890123", "number-too-large", "banen")]
    [InlineData("Emmen;2016;13 t/m 15 Textiel;5", "category-unknown", "sbi")]
    [InlineData("Emmen;2016;25 t/m 28 Metaal;5", "category-unknown", "sbi")]
    [InlineData("Emmen;2016;C en D;5", "category-unknown", "sbi")]
    [InlineData("Emmen;2016;C", "field-count", null)]
    [InlineData("Emmen;2016;C;5;6", "field-count", null)]
    public void Check_BadRow_SaysWhere(string row, string code, string? column)
    {
        var finding = Assert.Single(Sample.Check(Header + "Hoogeveen;2016;C;5\n" + row + "\n").Findings.Kept);
        Assert.Equal((code, 3, column, Severity.Fail), (finding.Code, finding.Line, finding.Column, finding.Severity));
        Assert.NotEmpty(finding.Fix.Dutch);
        Assert.NotEmpty(finding.Fix.English);
    }

    [Fact]
    public void Check_UnknownRegion_SuggestsTheNearest() =>
        Assert.Contains("\"Emmen\"", Assert.Single(Sample.Check(Header + "Emen;2016;C;5\n").Findings.Kept).Fix.Dutch, StringComparison.Ordinal);

    [Fact]
    public void Check_WrongRegionInARowOfSeveralMeasures_IsToldOnce() =>
        Assert.Single(Sample.Check("gemeente;jaar;banen;vestigingen\nEmen;2016;5;1\n").Findings.Kept);

    [Fact]
    public void Check_AmbiguousNumber_ShowsBothReadings()
    {
        var message = Assert.Single(Sample.Check(Header + "Emmen;2016;C;1.234\n").Findings.Kept).Found.Dutch;
        Assert.Contains("1234", message, StringComparison.Ordinal);
        Assert.Contains("1.234", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "5", Severity.Warn)]
    [InlineData("5", "6", Severity.Fail)]
    public void Check_RowTwice_WarnsOrFailsByValue(string first, string second, Severity severity)
    {
        var delivery = Sample.Check($"{Header}Emmen;2016;C;{first}\nGM0114;2016;C;{second}\n");
        var finding = Assert.Single(delivery.Findings.Kept);
        Assert.Equal(("row-twice", severity, 3), (finding.Code, finding.Severity, finding.Line));
        Assert.Single(delivery.Observations);
    }

    [Theory]
    [InlineData("gemeente;jaar;banen;kleur\nEmmen;2016;5;rood\n", "column-unknown", "kleur")]
    [InlineData("gemeente;jaar;banen;banen totaal\nEmmen;2016;5;5\n", "column-twice", "banen totaal")]
    [InlineData("gemeente;gemeente;jaar;banen\nEmmen;Emmen;2016;5\n", "column-twice", "gemeente")]
    public void Check_BadHeader_NamesTheColumn(string text, string code, string column)
    {
        var finding = Assert.Single(Sample.Check(text).Findings.Kept);
        Assert.Equal((code, column), (finding.Code, finding.Column));
    }

    [Fact]
    public void Check_CodeAndNameOfTwoRegions_IsRefused() =>
        Assert.Equal("region-mismatch", Assert.Single(Sample.Check("gemeentecode;gemeente;jaar;banen\nGM0118;Emmen;2016;5\n").Findings.Kept).Code);

    [Fact]
    public void Check_MeasureThatTheSourceDoesNotHave_IsRefused() =>
        Assert.Equal("measure-unknown", Assert.Single(Sample.Check("gemeente;jaar;banen van werknemers\nEmmen;2016;5\n").Findings.Kept).Code);

    [Fact]
    public void Check_MeasureOfAnotherSource_IsToldOnceAColumnWithWhatTheSourceHas()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", "gemeente;jaar;banen;vestigingen\nEmmen;2016;50;5\nHoogeveen;2016;50;5\n");
        var finding = Assert.Single(Sample.Importer.Check(path, new ImportOptions(Dataset: "cbs-81575ned")).Single().Findings.Kept);
        Assert.Equal(("measure-unknown", 1, "banen"), (finding.Code, finding.Line, finding.Column));
        Assert.Equal("de bron cbs-81575ned heeft geen \"banen\"", finding.Found.Dutch);
        Assert.Equal("wat deze bron heeft: \"vestigingen\"", finding.Expected.Dutch);
        Assert.Contains("--dataset", finding.Fix.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("Bedoelt u", finding.Fix.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_YearThatHasYetToCome_IsToldOnceAFile()
    {
        var next = DateTime.UtcNow.Year + 1;
        var finding = Assert.Single(Sample.Check($"gemeente;jaar;banen\nEmmen;2016;5\nEmmen;{next};5\nHoogeveen;{next};5\n").Findings.Kept);
        Assert.Equal(("period-unknown", Severity.Fail, 3, "jaar"), (finding.Code, finding.Severity, finding.Line, finding.Column));
        Assert.StartsWith($"{next} moet nog komen (2 regels", finding.Found.Dutch, StringComparison.Ordinal);
        Assert.False(Sample.Check($"gemeente;jaar;banen\nEmmen;{next - 1};5\n").IsRefused);
    }

    [Fact]
    public void Check_RowTwice_TellsTheColumnAndBothValues()
    {
        var finding = Assert.Single(Sample.Check("gemeente;jaar;banen;vestigingen\nEmmen;2016;45390;5\nEmmen;2016;45399;5\n").Findings.Kept, f => f.Severity == Severity.Fail);
        Assert.Equal(("banen", "dezelfde cel staat ook in cijfers.csv:2 met een andere waarde: daar 45390, hier 45399"), (finding.Column, finding.Found.Dutch));
    }

    [Fact]
    public void Check_QuotesInALineOfAnotherDelimiter_AreNoFaultOfTheirOwn() =>
        Assert.Equal(["delimiter-mixed"], Sample.Check("\"gemeente\"\t\"jaar\"\t\"banen\"\n\"Emmen\"\t\"2016\"\t\"5\"\n\"Hoogeveen\"\t\"2016\"\t\"5\"\n\"Coevorden\";\"2016\";\"5\"\n").Findings.Kept.Select(f => f.Code));

    [Fact]
    public void Check_StatusThatIsNone_IsRefused() =>
        Assert.Equal("status-unknown", Assert.Single(Sample.Check("region,year,measure,value,status\nEmmen,2016,jobs,5,Q\n").Findings.Kept).Code);

    [Fact]
    public void Check_FractionOfAJob_IsRefused() =>
        Assert.Equal("fraction", Assert.Single(Sample.Check(Header + "Emmen;2016;C;5.40\n", DecimalSign.Point).Findings.Kept).Code);

    [Theory]
    [InlineData("5.40", DecimalSign.Point)]
    [InlineData("5,40", DecimalSign.Comma)]
    public void Check_DeclaredDecimalSignAndScale_GivesWholeJobs(string text, DecimalSign sign) =>
        Assert.Equal(5400, Assert.Single(Sample.Check($"{Header}Emmen;2016;C;{text}\n", sign, 1000).Observations).Value);

    [Theory]
    [InlineData("\"gemeente\";\"jaar\";\"banen\"\n\"Emmen\";\"2016\";\"1\"\n\"Hoogeveen;\"2016\";\"5\"\n\"Coevorden\";\"2016\";\"2\"\n", 3)]
    [InlineData("\"gemeente\";\"jaar\";\"banen\"\n\"Emmen\";\"2016\";\"1\n\"Hoogeveen\";\"2016\";\"5\"\n\"Coevorden\";\"2016\";\"2\"\n", 2)]
    [InlineData("gemeente;jaar;banen\nEmmen;2016;1\n\"Hoogeveen;2016;5\nCoevorden;2016;2\n", 3)]
    [InlineData("gemeente;jaar;banen\n\"Em\"\"men\";2016;1\nHoog\"eveen;2016;5\nCoevorden;2016;2\n", 3)]
    public void Check_QuoteThatIsNotClosed_NamesTheLineOnWhichItOpens(string text, int line)
    {
        var finding = Assert.Single(Sample.Check(text).Findings.Kept);
        Assert.Equal(("quote-open", line), (finding.Code, finding.Line));
    }

    [Fact]
    public void Check_QuoteInTheWrongPlace_IsRefused()
    {
        var findings = Sample.Check(Header + "Hoogeveen;2016;C;5\nE\"m\"men;2016;C;5\n").Findings.Kept;
        Assert.Equal((Severity.Fail, 3), (findings.Single(f => f.Code == "quote").Severity, findings.Single(f => f.Code == "quote").Line));
    }

    [Fact]
    public void Check_FiguresBelowTheClosingLines_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Sample.File("lisa", "gemeente.csv"));
        var twice = folder.Write("twee.csv", text + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var findings = Sample.Importer.Check(twice).Single().Findings;
        Assert.Equal(7, findings.Count);
        Assert.All(findings.Kept, f => Assert.Equal("row-after-footer", f.Code));
    }

    [Fact]
    public void Check_QuoteNeverClosed_IsRefused() =>
        Assert.True(Sample.Check(Header + "\"Emmen;2016;C;5\nHoogeveen;2016;C;5\n").IsRefused);

    [Fact]
    public void Check_AllRowsBad_ListsUpToTheLimitAndCountsTheRest()
    {
        var rows = string.Concat(Enumerable.Range(0, FindingList.Limit + 5).Select(_ => "Emen;2016;C;5\n"));
        var findings = Sample.Check(Header + rows).Findings;
        Assert.Equal((FindingList.Limit, FindingList.Limit + 5), (findings.Kept.Count, findings.Count));
    }

    [Fact]
    public void Check_LineNumbers_CountEmptyLinesAndLinesWithinQuotes()
    {
        var delivery = Sample.Check(Header + "\n\r\nEmmen;2016;\"C\n\";5\nEmen;2016;C;5\n");
        Assert.Equal(4, Assert.Single(delivery.Observations).Source.Line);
        Assert.Equal(6, Assert.Single(delivery.Findings.Kept).Line);
    }

    [Fact]
    public void Check_TidyInColumns_ReadsCodesPeriodsAndMarks()
    {
        var path = Sample.File("tidy", "wide.csv");
        var delivery = Sample.Check(File.ReadAllText(path));
        Assert.Equal(["municipality-missing"], delivery.Findings.Kept.Select(f => f.Code));
        Assert.Equal(6, delivery.Observations.Count());
        Assert.Equal(["GM0114", "GM0114", "GM0118"], delivery.Observations.Where(o => o.Measure == "jobs").Select(o => o.Region));
        var nil = delivery.Observations.Single(o => o is { Measure: "establishments", Period.Year: 2017 });
        Assert.Equal((0m, ObservationStatus.Final), (nil.Value, nil.Status is ObservationStatus.Provisional ? ObservationStatus.Final : nil.Status));
        Assert.Equal(ObservationStatus.Provisional, delivery.Observations.Single(o => o is { Measure: "jobs", Period.Year: 2017 }).Status);
    }

    [Fact]
    public void Check_TidyInRows_ReadsMeasuresAndStatus()
    {
        var delivery = Sample.Check(File.ReadAllText(Sample.File("tidy", "long.csv")));
        Assert.Empty(delivery.Findings.Kept);
        Assert.Equal([8500m, 410m, null], delivery.Observations.OrderBy(o => o.Source.Line).Select(o => o.Value));
        Assert.Equal(
            [ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.NotApplicable],
            delivery.Observations.OrderBy(o => o.Source.Line).Select(o => o.Status));
    }
}
