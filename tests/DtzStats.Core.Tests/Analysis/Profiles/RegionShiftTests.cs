using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class RegionShiftTests
{
    [Theory]
    [InlineData(ShiftShareMethod.Dunn)]
    [InlineData(ShiftShareMethod.Esteban)]
    [InlineData(ShiftShareMethod.Dynamic)]
    public void Of_Members_AddUpToTheRegion(ShiftShareMethod method)
    {
        var shifts = new[] { Sample.Emmen, Sample.Hoogeveen }.Select(r => Of(Regions.View(), r, method).Result.Total!).ToList();
        Assert.Equal(20, shifts.Sum(s => s.Growth));
        Assert.Equal(20, shifts.Sum(s => s.National), 10);
        Assert.Equal(0, shifts.Sum(s => s.Mix), 10);
        Assert.All(shifts, s => Assert.Equal(s.Growth, s.National + s.Mix + s.Regional + s.Allocation, 10));
    }

    [Fact]
    public void Of_BreakBetween_HasNoAnswerAndNamesIt()
    {
        var shift = Of(Regions.View(new SeriesBreak(2017, [], ["C"], Sample.Same("ander begrip"))), Sample.Emmen, ShiftShareMethod.Dunn);
        Assert.Equal((NoAnswer.SeriesBreak, 2017), (shift.Result.Reason, shift.Break!.Year));
        Assert.Null(shift.Result.Total);
    }

    [Fact]
    public void Of_YearInBetweenMissing_OnlyStopsTheDynamicMethod()
    {
        var observations = Regions.Observations.Where(o => o is not { Region: "GM0118", Category: "C", Period.Year: 2017 }).ToList();
        var view = new DatasetView(Sample.Source(), Sample.Codelists, observations);
        Assert.Equal(NoAnswer.None, Of(view, Sample.Emmen, ShiftShareMethod.Dunn).Result.Reason);
        var dynamic = Of(view, Sample.Emmen, ShiftShareMethod.Dynamic);
        Assert.Equal((NoAnswer.Incomplete, "C"), (dynamic.Result.Reason, dynamic.Lacking!.Value.Series.Category.Code));
    }

    [Theory]
    [InlineData(ShiftShareMethod.Dunn)]
    [InlineData(ShiftShareMethod.Esteban)]
    [InlineData(ShiftShareMethod.Dynamic)]
    public void Of_SameYear_HasNoAnswer(ShiftShareMethod method)
    {
        var view = Regions.View();
        var shift = RegionShift.Of(view, Sample.Jobs, Sample.Emmen, Sample.Dtz, new Period(2016), new Period(2016), view.SectorsOf("jobs"), method);
        Assert.Equal((NoAnswer.SameYear, null), (shift.Result.Reason, shift.Result.Total));
    }

    private static RegionShift Of(DatasetView view, Core.Regions.Region region, ShiftShareMethod method) =>
        RegionShift.Of(view, Sample.Jobs, region, Sample.Dtz, new Period(2016), new Period(2018), view.SectorsOf("jobs"), method);
}
