using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Tests.Formatting;

public sealed class SourceTextTests
{
    [Fact]
    public void Line_OneVintage_HasCreditYearsDayAndRounding()
    {
        Assert.Equal("Bron: LISA, 2016\u20132018; peildatum 1 april; afgerond op tientallen; de som van delen kan afwijken", SourceText.Line(SeriesOf(Sample.View()), 2016, 2018, Language.Dutch));
        Assert.Equal("Source: LISA, 2018; reference day 1 April; rounded to tens; parts may not add up", SourceText.Line(SeriesOf(Sample.View()), 2018, 2018, Language.English));
    }

    [Fact]
    public void Line_YearsFromDifferentVintagesOfASourceThatRevises_SaysSo()
    {
        var view = Sample.View();
        var mixed = view.Observations.Select(o => o.Period.Year == 2016 ? o with { Source = o.Source with { Vintage = "2016" } } : o);
        var line = SourceText.Line(SeriesOf(new DatasetView(Sample.Source("lisa", DatasetKind.Official), Sample.Codelists, [.. mixed])), 2016, 2018, Language.Dutch);
        Assert.EndsWith("jaren uit verschillende uitgaven (2016, 2018), niet zonder meer te vergelijken", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_SeveralSeries_TellsWhatIsToKnowOfAnyOfThemWhateverTheOrder()
    {
        var sample = Sample.View();
        var source = Sample.Source("lisa", DatasetKind.Official) with
        {
            Accepted = [new("jump", "nieuwe fabriek", Region: "GM0118", Category: "C", Year: 2017), new("jump", "verhuisd", Region: "GM0114", Category: "Q", Year: 2018)],
        };
        var mixed = sample.Observations.Select(o => o.Region == "GM0118" ? o with { Source = o.Source with { Vintage = "2016" } } : o);
        var view = new DatasetView(source, Sample.Codelists, [.. mixed]);
        Series[] series = [Of("GM0114", "Q"), Of("GM0118", "C")];
        var line = SourceText.Line(series, 2016, 2018, Language.Dutch);
        Assert.EndsWith("; jaren uit verschillende uitgaven (2016, 2018), niet zonder meer te vergelijken; kanttekening: nieuwe fabriek; kanttekening: verhuisd", line, StringComparison.Ordinal);
        Assert.Equal(line, SourceText.Line([.. series.Reverse()], 2016, 2018, Language.Dutch));
        Assert.DoesNotContain("kanttekening", SourceText.Line(series, 2016, 2016, Language.Dutch), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SourceText.Line([], 2016, 2018, Language.Dutch));
        Series Of(string region, string category) =>
            view.SeriesOf(Sample.Codelists.Measures.Find("jobs")!, Sample.Codelists.Regions[region], Sample.Codelists.Sbi.Find(category)!);
    }

    [Fact]
    public void Line_OtherYearsFromAnotherVintage_DoNotCount()
    {
        var mixed = Sample.View().Observations.Select(o => o.Period.Year == 2016 ? o with { Source = o.Source with { Vintage = "2016" } } : o);
        var view = new DatasetView(Sample.Source("lisa", DatasetKind.Official), Sample.Codelists, [.. mixed]);
        Assert.DoesNotContain("uitgaven", SourceText.Line(SeriesOf(view), 2017, 2018, Language.Dutch), StringComparison.Ordinal);
    }

    private static Series SeriesOf(DatasetView view) =>
        view.SeriesOf(Sample.Codelists.Measures.Find("jobs")!, Sample.Codelists.Regions["DTZ"], Sample.Codelists.Sbi.Total);
}
