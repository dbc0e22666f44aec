using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class PublishedWholeTests
{
    [Theory]
    [InlineData(100, 50, 50, false)]
    [InlineData(110, 50, 50, false)]
    [InlineData(130, 50, 50, true)]
    [InlineData(80, 50, 50, true)]
    public void Contradicts_MoreThanRounding_Does(int whole, int one, int other, bool contradicts)
    {
        var view = new Core.Analysis.DatasetView(Sample.Source(), Sample.Codelists,
            [Sample.Observation("GM0114", "A-U", 2016, whole), Sample.Observation("GM0114", "B", 2016, one), Sample.Observation("GM0114", "C", 2016, other)]);
        Core.Analysis.Series Of(Core.Classifications.Category category) => view.SeriesOf(Sample.Jobs, Sample.Emmen, category);
        Assert.Equal(contradicts, PublishedWhole.Contradicts(Of(Sample.Total), [Of(Sample.Mining), Of(Sample.Manufacturing)], new Period(2016), new Period(2016)));
        Assert.False(PublishedWhole.Contradicts(Of(Sample.Total), [Of(Sample.Households)], new Period(2016), new Period(2016)));
    }

    [Theory]
    [InlineData(110, 50, 50, false)]
    [InlineData(111, 50, 51, true)]
    [InlineData(101, 50, 51, false)]
    public void Contradicts_SourceThatDoesNotTellItsRounding_SeesTens(int whole, int one, int other, bool contradicts)
    {
        var source = Sample.Source() with { Measures = new Dictionary<string, Core.Datasets.MeasureInFile>() };
        var view = new Core.Analysis.DatasetView(source, Sample.Codelists,
            [Sample.Observation("GM0114", "A-U", 2016, whole), Sample.Observation("GM0114", "B", 2016, one), Sample.Observation("GM0114", "C", 2016, other)]);
        Core.Analysis.Series Of(Core.Classifications.Category category) => view.SeriesOf(Sample.Jobs, Sample.Emmen, category);
        Assert.Equal(contradicts, PublishedWhole.Contradicts(Of(Sample.Total), [Of(Sample.Mining), Of(Sample.Manufacturing)], new Period(2016), new Period(2016)));
    }
}
