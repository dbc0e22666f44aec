using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class PublicationTests
{
    private static readonly SourceDescription Exact = Sample.Source() with
    {
        Measures = new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 1) },
    };

    [Fact]
    public void SeriesOf_HiddenCell_IsConfidentialAndItsPartHasNoValue()
    {
        var figure = View(10, new CellKey("GM0114", "B", new Period(2024))).SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Mining).Figures[0];
        Assert.Equal((null, NoAnswer.Confidential, (decimal?)null), (figure.Value, figure.Reason, figure.Parts[0].Value));
    }

    [Fact]
    public void SeriesOf_SumWithAHiddenPart_IsRoundedFromTheExactSum()
    {
        var figure = View(10, new CellKey("GM0114", "B", new Period(2024))).SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Mining).Figures[0];
        // 13 and 14 are 27; each rounded alone they would be 20.
        Assert.Equal(30, figure.Value);
        Assert.Equal([null, 10m], figure.Parts.Select(p => p.Value));
    }

    [Fact]
    public void SeriesOf_RegionThatWasNotExamined_IsConfidential() =>
        Assert.Equal(NoAnswer.Confidential, View(10).SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Mining, Membership.In(new Period(2016))).Figures[0].Reason);

    [Fact]
    public void SeriesOf_MeasureWithoutATable_IsConfidential()
    {
        var men = Sample.Jobs with { Code = "jobs-men", PartOf = "jobs", Aliases = [] };
        var codelists = Sample.Codelists with { Measures = new MeasureList([Sample.Jobs, men]) };
        var view = new DatasetView(Exact, codelists, [Sample.Observation("GM0114", "B", 2024, 13) with { Measure = "jobs-men" }], new Publication(codelists, Withheld(), 1));
        Assert.Equal(NoAnswer.Confidential, view.SeriesOf(men, Sample.Emmen, Sample.Mining).Figures[0].Reason);
    }

    [Fact]
    public void Source_Rounded_TellsTheRounding() => Assert.Equal(10, View(10).Source.Measures["jobs"].RoundedTo);

    [Fact]
    public void SeriesOf_FileRoundedAsCoarsely_StaysAsItIs()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists, Observations(), new Publication(Sample.Codelists, Withheld(), 10));
        Assert.Equal(13, view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Mining).Figures[0].Value);
    }

    [Fact]
    public void SeriesOf_PublicDataset_HidesOnlyWhatTheSourceHides()
    {
        var view = new DatasetView(Exact, Sample.Codelists, Observations(), new Publication(Sample.Codelists, null, 1));
        Assert.Equal(13, view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Mining).Figures[0].Value);
    }

    [Fact]
    public void Compare_RoundedCounts_IsOfWhatReadersSee()
    {
        Observation[] observations = [Sample.Observation("GM0114", "B", 2023, 1001), Sample.Observation("GM0114", "B", 2024, 1019)];
        var series = new DatasetView(Exact, Sample.Codelists, observations, new Publication(Sample.Codelists, Withheld(), 10)).SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Mining);
        Assert.Equal([1000m, 1020m], series.Figures.Select(f => f.Value));
        // From the exact counts it is 1.8 %; with many of those the exact counts themselves could be worked out.
        Assert.Equal((Answer.Of(20), Answer.Of(2)), (series.Compare(new(2023), new(2024), Change.Difference), series.Compare(new(2023), new(2024), Change.Percent)));
    }

    private static DatasetView View(int roundTo, params CellKey[] hidden) =>
        new(Exact, Sample.Codelists, Observations(), new Publication(Sample.Codelists, Withheld(hidden), roundTo));

    private static Observation[] Observations() => [Sample.Observation("GM0114", "B", 2024, 13), Sample.Observation("GM0118", "B", 2024, 14)];

    private static WithheldCells Withheld(params CellKey[] hidden) => new(
        new HashSet<string> { "GM0114", "GM0118", "DTZ" },
        new HashSet<string> { "B", "C", "A-U" },
        new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>> { ["jobs"] = hidden.ToDictionary(h => h, _ => HideReason.SmallCount) },
        new Dictionary<string, DisclosureLoss>(),
        []);
}
