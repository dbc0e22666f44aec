using System.Globalization;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>Analyses of data that is not all there is, which must not be taken for all there is.</summary>
public sealed class IncompleteDataTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Analyses_OfTwoIndustriesOfTwenty_TakeThemNotForTheWhole()
    {
        Import("deel", Rows("Emmen", (2020, "A-U", 40000), (2020, "C", 4000), (2020, "G", 3200), (2021, "A-U", 42500), (2021, "C", 3950), (2021, "G", 3150))
            + Rows("Drenthe", (2020, "A-U", 200000), (2020, "C", 20000), (2020, "G", 30000), (2021, "A-U", 210000), (2021, "C", 21000), (2021, "G", 30500)));
        var (_, structure, told) = Run("structure --measure jobs --region Emmen --with Drenthe");
        Assert.Contains("Herfindahl: onbekend", structure, StringComparison.Ordinal);
        Assert.Contains("9,3%", structure, StringComparison.Ordinal);
        Assert.Contains("A (Landbouw", told, StringComparison.Ordinal);
        var (exitCode, shift, why) = Run("shift-share --measure jobs --region Emmen --with Drenthe");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("totaal", shift, StringComparison.Ordinal);
        Assert.Contains("geen ontleding: de bedrijfstakken zijn niet alles", why, StringComparison.Ordinal);
        var (_, rank, notes) = Run("rank --measure jobs --region Emmen --of sectors");
        Assert.DoesNotContain("100,0%", rank, StringComparison.Ordinal);
        Assert.Contains("geen bijdragen", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_NothingAlike_HasNoDistances()
    {
        Import("kaal", Rows("Emmen", (2020, "A-U", 40000), (2021, "A-U", 40500)) + Rows("Hoogeveen", (2020, "A-U", 20000), (2021, "A-U", 20200)));
        var (exitCode, output, error) = Run("compare --measure jobs --region Emmen --region Hoogeveen --like 2");
        Assert.Equal(0, exitCode);
        Assert.Contains("er is niets dat lijkt", error, StringComparison.Ordinal);
        Assert.DoesNotContain("afstand", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_MembersWithoutFigures_AreNamedWithTheYears()
    {
        Import("drie", string.Concat(new[] { "Borger-Odoorn", "Coevorden", "Hardenberg" }.Select(n => Rows(n, (2020, "A-U", 1000), (2021, "A-U", 1100))))
            + Rows("Emmen", (2020, "A-U", 40000)) + Rows("Hoogeveen", (2021, "A-U", 20200)));
        var (exitCode, output, error) = Run("trend --measure jobs --region DTZ --since 2020");
        Assert.Equal(0, exitCode);
        Assert.Contains("onbekend", output, StringComparison.Ordinal);
        Assert.Contains("onbekend in 2020: er zijn geen cijfers van Hoogeveen\n", error, StringComparison.Ordinal);
        Assert.Contains("onbekend in 2021: er zijn geen cijfers van Emmen\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_TwoMembersOfFive_ShowsTheOthersAsUnknownAndNoContributions()
    {
        Import("twee", Rows("Emmen", (2020, "A-U", 40000), (2021, "A-U", 40500)) + Rows("Hoogeveen", (2020, "A-U", 20000), (2021, "A-U", 20200)));
        var (_, output, error) = Run("rank --measure jobs");
        Assert.Contains("Coevorden", output, StringComparison.Ordinal);
        Assert.DoesNotContain("71,", output, StringComparison.Ordinal);
        Assert.Contains("geen bijdragen: de verandering is niet bekend van Coevorden; Hardenberg", error, StringComparison.Ordinal);
        var (_, province, told) = Run("rank --measure jobs --region PV22");
        Assert.DoesNotContain("71,", province, StringComparison.Ordinal);
        Assert.Contains("geen bijdragen: van 10 van de 12 gemeenten in Drenthe", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_MunicipalitiesThatAreNotTheProvince_HaveNoContributions()
    {
        string[] names = ["Aa en Hunze", "Assen", "Borger-Odoorn", "Coevorden", "De Wolden", "Emmen", "Hoogeveen", "Meppel", "Midden-Drenthe", "Noordenveld", "Tynaarlo", "Westerveld"];
        var rows = string.Concat(names.Select(n => Rows(n, (2020, "A-U", 1000), (2021, "A-U", 1100))));
        Import("goed", rows + Rows("Drenthe", (2020, "A-U", 12000), (2021, "A-U", 13200)));
        Assert.Contains("8,3%", Run("rank --measure jobs --region PV22").Output, StringComparison.Ordinal);
        Import("fout", rows + Rows("Drenthe", (2020, "A-U", 15000), (2021, "A-U", 15100)));
        var (_, output, error) = Run("rank --measure jobs --region PV22 --dataset fout");
        Assert.DoesNotContain("8,3%", output, StringComparison.Ordinal);
        Assert.Contains("tellen niet op tot het cijfer van Drenthe", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_YearsOfAMerger_TakesThoseOfTheLastYear()
    {
        // Slochteren went up in Midden-Groningen in 2018.
        Import("fusie", Rows("Slochteren", (2017, "A-U", 5000)) + Rows("Midden-Groningen", (2018, "A-U", 20000), (2019, "A-U", 20100))
            + Rows("Stadskanaal", (2017, "A-U", 10000), (2018, "A-U", 10100), (2019, "A-U", 10200)));
        var (exitCode, output, error) = Run("rank --measure jobs --region PV20");
        Assert.True(exitCode == 0, error);
        Assert.Contains("2017\u20132019", output, StringComparison.Ordinal);
        Assert.Contains("+200", output, StringComparison.Ordinal);
        Assert.Contains("Midden-Groningen", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Slochteren", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_RegionThatOneDatasetLacks_TakesTheOther()
    {
        Import("lang", Rows("Emmen", (2019, "A-U", 1), (2020, "A-U", 2), (2021, "A-U", 3)));
        Import("breed", Rows("Emmen", (2020, "A-U", 40000), (2021, "A-U", 40500)) + Rows("Amsterdam", (2020, "A-U", 90000), (2021, "A-U", 90200)));
        var (exitCode, output, error) = Run("compare --measure jobs --region Emmen --region Amsterdam");
        Assert.True(exitCode == 0, error);
        Assert.Contains("90.200", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_NamedRegion_UsesUpNoPlaceOfThoseAlike()
    {
        (int, string, int)[] Like(int manufacturing) => [(2020, "A-U", 1000), (2020, "C", manufacturing), (2020, "R-U", 1000 - manufacturing)];
        Import("lijkt", string.Concat(new[] { ("Emmen", 500), ("Hoogeveen", 500), ("Coevorden", 510), ("Hardenberg", 600), ("Assen", 900) }.Select(r => Rows(r.Item1, Like(r.Item2)))));
        var output = Run("compare --measure jobs --region Emmen --region Hoogeveen --like 2").Output;
        Assert.Contains("afstand in bedrijfstakken (2020)", output, StringComparison.Ordinal);
        Assert.All(new[] { "Hoogeveen", "Coevorden", "Hardenberg" }, name => Assert.Contains(name, output, StringComparison.Ordinal));
        Assert.DoesNotContain("Assen", output, StringComparison.Ordinal);
        Assert.Contains("0,000", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ShiftShare_IndustryThatTheOtherLacked_IsMarkedAndSoIsTheTotal()
    {
        Import("nieuw", Rows("Emmen", (2020, "B-E", 50), (2021, "B-E", 50))
            + string.Concat(new[] { "A", "F", "G-I", "J", "K", "L", "M-N", "O-Q", "R-U" }.Select(c => Rows("Emmen", (2020, c, 100), (2021, c, 110)) + Rows("Drenthe", (2020, c, 1000), (2021, c, 1010))))
            + Rows("Drenthe", (2020, "B-E", 0), (2021, "B-E", 40)) + Rows("Emmen", (2020, "A-U", 950), (2021, "A-U", 1040)) + Rows("Drenthe", (2020, "A-U", 9000), (2021, "A-U", 9130)));
        var (exitCode, output, error) = Run("shift-share --measure jobs --region Emmen --with Drenthe");
        Assert.True(exitCode == 0, error);
        Assert.Contains("totaal (niet gesplitst)", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("(niet gesplitst)").Length - 1);
    }

    [Fact]
    public void Compare_ShorterSeries_TellsWhichShortensTheYears()
    {
        Import("kort", Rows("Emmen", (2019, "A-U", 40000), (2020, "A-U", 40100), (2021, "A-U", 40500)) + Rows("Hoogeveen", (2020, "A-U", 20000), (2021, "A-U", 20200)));
        Assert.Contains("alleen 2020\u20132021: andere jaren ontbreken bij Hoogeveen", Run("compare --measure jobs --region Emmen --region Hoogeveen").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_NoEstablishments_SaysThereIsNothingToDivideBy()
    {
        var file = _folder.Write("leeg.csv", "regio;jaar;sbi;banen;vestigingen\nEmmen;2020;A-U;0;0\nEmmen;2020;C;0;0\n");
        Assert.Equal(0, Run($"import {file} --dataset leeg").ExitCode);
        var output = Run("structure --measure jobs --region Emmen --format json").Output;
        Assert.Contains("zero-divisor", output, StringComparison.Ordinal);
    }

    private static string Rows(string region, params (int Year, string Sbi, int Value)[] rows) =>
        string.Concat(rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{region};{r.Year};{r.Sbi};{r.Value}\n")));

    private void Import(string dataset, string rows)
    {
        var file = _folder.Write(dataset + ".csv", "regio;jaar;sbi;banen\n" + rows);
        var (exitCode, _, error) = Run($"import {file} --dataset {dataset}");
        Assert.True(exitCode == 0, error);
    }

    private (int ExitCode, string Output, string Error) Run(string args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screens.Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("i.db") : null, TextReader.Null, false);
        return (CommandLine.Run(args.Split(' '), screen, TimeProvider.System), output.ToString(), error.ToString());
    }
}
