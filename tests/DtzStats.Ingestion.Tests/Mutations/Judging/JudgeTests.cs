using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>That the judge of the mutation test sees wrong figures, whatever is wrong with them.</summary>
public sealed class JudgeTests
{
    private static readonly Cell[] Cells =
    [
        CellOf("GM0114", 2016, "9.210", StatusMark.Final), CellOf("GM0114", 2017, "x", StatusMark.Final), CellOf("GM0118", 2016, "6.100", StatusMark.Confidential), CellOf("GM0118", 2017, "12,5", StatusMark.Provisional, 1000),
    ];

    [Theory]
    [InlineData("as it says", null)]
    [InlineData("value 9.21", "but the file says")]
    [InlineData("value 9210000", "but the file says")]
    [InlineData("provisional", "but the file says")]
    [InlineData("confidential", "but the file says")]
    [InlineData("another region", "stands nowhere")]
    [InlineData("another line", "but it stands on")]
    [InlineData("another file", "but it stands on")]
    [InlineData("lost", "is lost")]
    [InlineData("twice", "twice")]
    public void DifferenceFrom_WrongFigure_IsTold(string what, string? difference)
    {
        var statements = new Statements(Cells, new Dictionary<string, NumberStyle> { ["a.csv"] = new(',', '.') });
        var loaded = new List<Observation>
        {
            Loaded("GM0114", 2016, 9210), Loaded("GM0114", 2017, null, ObservationStatus.Missing, Confidentiality.Confidential),
            Loaded("GM0118", 2016, null, ObservationStatus.Missing, Confidentiality.Confidential), Loaded("GM0118", 2017, 12500, ObservationStatus.Provisional),
        };
        if (what == "lost")
            loaded.RemoveAt(0);
        else if (what == "twice")
            loaded.Add(loaded[0]);
        else
            loaded[0] = Changed(loaded[0], what);
        var told = statements.DifferenceFrom(loaded, _ => true);
        Assert.True(difference is null ? told is null : told?.Contains(difference, StringComparison.Ordinal), told);
    }

    [Fact]
    public void DifferenceFrom_ConfidentialValueAsFree_IsTold()
    {
        var statements = new Statements([Cells[2]], new Dictionary<string, NumberStyle> { ["a.csv"] = new(',', '.') });
        Assert.NotNull(statements.DifferenceFrom([Loaded("GM0118", 2016, 6100)], _ => true));
    }

    [Theory]
    [InlineData("1.234", ".", null)]
    [InlineData("1.23", ",", null)]
    [InlineData("1.234,5", ",", 1234.5)]
    [InlineData("1,234.5", ",", null)]
    [InlineData("12.34.567", ",", null)]
    [InlineData("-5", ".", null)]
    public void Read_Number_IsTakenToTheLetter(string text, string fraction, double? value)
    {
        var style = fraction == "," ? new NumberStyle(',', '.') : new NumberStyle('.', ',');
        Assert.Equal(text == "1.234" ? 1.234m : (decimal?)value, style.Read(text));
    }

    [Fact]
    public void ProvenBy_CellsOfTwoStyles_ProveNone()
    {
        Assert.Null(NumberStyle.ProvenBy(["1.234"]));
        Assert.Equal(',', NumberStyle.ProvenBy(["1.234", "1.234,5"])?.Fraction);
        Assert.Null(NumberStyle.ProvenBy(["12.5", "12,5"]));
    }

    [Theory]
    [InlineData("a;\"b\";c\n", false)]
    [InlineData("a;\"b;c\";\"d\ne\"\n", false)]
    [InlineData("a;b\"c;d\n", true)]
    [InlineData("a;\"b\"c;d\n", true)]
    public void Rows_QuoteWhereNoneMayBe_IsBroken(string text, bool isBroken)
    {
        var row = Assert.Single(new StrictText(text, ';').Rows());
        Assert.Equal((3, isBroken), (row.Fields.Count, row.IsBroken));
    }

    [Fact]
    public void Rows_OpenQuote_Throws() => Assert.Throws<FormatException>(() => new StrictText("a;\"b\nc;d\n", ';').Rows());

    private static Observation Changed(Observation right, string what) => what switch
    {
        "value 9.21" => right with { Value = 9.21m },
        "value 9210000" => right with { Value = 9_210_000 },
        "provisional" => right with { Status = ObservationStatus.Provisional },
        "confidential" => right with { Confidentiality = Confidentiality.Confidential },
        "another region" => right with { Region = "GM0109" },
        "another line" => right with { Source = right.Source with { Line = 9 } },
        "another file" => right with { Source = right.Source with { File = "b.csv" } },
        _ => right,
    };

    private static Cell CellOf(string region, int year, string text, StatusMark status, int scale = 1) => new(new FactKey("jobs", region, "C", year), text, scale, status, false, "a.csv", 2);

    private static Observation Loaded(string region, int year, decimal? value, ObservationStatus status = ObservationStatus.Final, Confidentiality confidentiality = Confidentiality.Free) =>
        new("jobs", region, "C", new Period(year), value, status, confidentiality, new SourceLine("toets", "2017", "a.csv", 2));
}
