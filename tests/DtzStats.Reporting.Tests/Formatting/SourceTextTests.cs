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
        Assert.Equal("Bron: LISA, 2016\u20132018; peildatum 1 april; afgerond op tientallen; telt niet op", SourceText.Line(SeriesOf(Sample.View()), 2016, 2018, Language.Dutch));
        Assert.Equal("Source: LISA, 2018; reference day 1 April; rounded to tens; does not add up", SourceText.Line(SeriesOf(Sample.View()), 2018, 2018, Language.English));
    }

    [Fact]
    public void Line_YearsFromDifferentVintagesOfASourceThatRevises_SaysSo()
    {
        var view = Sample.View();
        var mixed = view.Observations.Select(o => o.Period.Year == 2016 ? o with { Source = o.Source with { Vintage = "2016" } } : o);
        var line = SourceText.Line(SeriesOf(new DatasetView(Sample.Source("lisa", DatasetKind.Official), Sample.Codelists, [.. mixed])), 2016, 2018, Language.Dutch);
        Assert.EndsWith("jaren uit verschillende uitgaven (2016, 2018), niet zonder meer te vergelijken", line, StringComparison.Ordinal);
    }

    private static Series SeriesOf(DatasetView view) =>
        view.SeriesOf(Sample.Codelists.Measures.Find("jobs")!, Sample.Codelists.Regions["DTZ"], Sample.Codelists.Sbi.Total);
}
