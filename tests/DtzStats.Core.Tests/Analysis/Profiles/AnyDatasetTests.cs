using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

/// <summary>Gaps, zeros, one year, equal years, breaks, provisional and confidential values: every analysis has an answer, or says why not.</summary>
public sealed class AnyDatasetTests
{
    private static readonly string[] Categories = ["B", "C", "10", "28", "A-U"];

    private static readonly Gen<Observation> Cell = Gen.Select(
        Gen.Int[0, 1].Select(i => i == 0 ? "GM0114" : "GM0118"), Gen.Int[0, 4].Select(i => Categories[i]), Gen.Int[2012, 2022], Gen.Int[-3, 40], Gen.Int[0, 5],
        (region, category, year, value, kind) => Sample.Observation(region, category, year, value < 0 ? null : value) with
        {
            Status = value < 0 ? ObservationStatus.Missing : kind == 0 ? ObservationStatus.Provisional : ObservationStatus.Final,
            Confidentiality = value < 0 && kind == 1 ? Confidentiality.Confidential : Confidentiality.Free,
        });

    private static readonly Gen<DatasetView> Views = Gen.Select(
        Cell.List[1, 120].Select(cells => cells.DistinctBy(c => (c.Region, c.Category, c.Period)).ToList()),
        Gen.Int[2010, 2022].List[0, 2],
        (cells, breaks) => new DatasetView(Sample.Source(false, [.. breaks.Distinct().Select(y => new SeriesBreak(y, [], [], Sample.Same("ander begrip")))]), Sample.Codelists, cells));

    [Fact]
    public void Analyses_OfAnything_HaveAnAnswerOrAReason() => Views.Sample(view =>
    {
        var sectors = view.SectorsOf("jobs");
        var (from, to) = (new Period(2014), new Period(2020));
        foreach (var category in (Core.Classifications.Category[])[Sample.Total, Sample.Manufacturing, Sample.Group])
        {
            List<Series> all = [.. new[] { Sample.Emmen, Sample.Hoogeveen, Sample.Dtz }.Select(r => view.SeriesOf(Sample.Jobs, r, category))];
            foreach (var series in all)
            {
                Told(Trend.Of(series, from).Points.SelectMany(p => new[] { p.Change, p.PercentChange, p.ChangeSinceBase, p.Index, p.AnnualGrowth }));
                Told(BreakChain.Of(series, from).Points.SelectMany(p => new[] { p.Index, p.AnnualGrowth }));
                var trend = SeriesTrend.Of(series, from, to);
                Told([trend.TheilSen.Slope, trend.MannKendall.Tau, trend.LogLinear.Growth]);
                Assert.InRange(trend.MannKendall.P, 0, 1);
                Told(Outlook.Of(trend.Points, 2030).Years.SelectMany(y => new[] { y.Value, y.PredictionInterval.Lower, y.PredictionInterval.Upper }));
            }

            foreach (var by in Enum.GetValues<RankBy>())
                Told(RankedSeries.Of(all, from, to, by).SelectMany(r => new[] { r.Change.Change, r.Change.Percent, r.Change.Index, r.Change.AnnualGrowth }));
        }

        foreach (var method in Enum.GetValues<ShiftShareMethod>())
        {
            var shift = RegionShift.Of(view, Sample.Jobs, Sample.Emmen, Sample.Dtz, from, to, sectors, method).Result;
            Assert.Equal(shift.Reason == NoAnswer.None, shift.Total is not null);
        }

        var structure = RegionStructure.Of(view, Sample.Jobs, Sample.Emmen, Sample.Dtz, from, sectors);
        Told(structure.Sectors.SelectMany(s => new[] { s.Share, s.Quotient }));
        var i = structure.Indicators;
        Told([i.Herfindahl, i.EquivalentNumber, i.Entropy, i.Gini, i.TheilL, i.TheilT, i.Krugman, i.Hachman, i.GiniOfSpecialisation]);
    });

    private static void Told(IEnumerable<Answer> answers) =>
        Assert.All(answers, a => Assert.True(a.Value is not null ^ a.Reason != NoAnswer.None));
}
