using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis;

public sealed class SummedFiguresTests
{
    [Fact]
    public void Of_SectionsAndDivisions_GivesSectionsAndTotals() => Assert.Equal(
        [("GM0114", "A-U", 100m), ("GM0114", "C", 90m)],
        Of(Sample.Observation("GM0114", "B", 2016, 10), Sample.Observation("GM0114", "10", 2016, 60), Sample.Observation("GM0114", "28", 2016, 30)));

    [Fact]
    public void Of_GivenTotal_IsNotGivenTwice() => Assert.Empty(
        Of(Sample.Observation("GM0114", "B", 2016, 10), Sample.Observation("GM0114", "C", 2016, 90), Sample.Observation("GM0114", "A-U", 2016, 100)));

    [Fact]
    public void Of_PartThatIsNotKnown_GivesNoTotal() => Assert.Empty(
        Of(Sample.Observation("GM0114", "B", 2016, null) with { Confidentiality = Confidentiality.Confidential }, Sample.Observation("GM0114", "C", 2016, 90)));

    [Fact]
    public void Of_RegionOfSeveral_IsLeftToItsMembers() => Assert.DoesNotContain(
        Of(Sample.Observation("GM0114", "B", 2016, 10), Sample.Observation("GM0114", "C", 2016, 90), Sample.Observation("GM0118", "B", 2016, 10), Sample.Observation("GM0118", "C", 2016, 10)), s => s.Region == "DTZ");

    private static IEnumerable<(string Region, string Category, decimal? Value)> Of(params Observation[] observations) =>
        SummedFigures.Of(new DatasetView(Sample.Source(), Sample.Codelists, observations), Sample.Codelists).OrderBy(o => (o.Region, o.Category), Comparer<(string, string)>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}")))
            .Where(o => o.Period == new Period(2016)).Select(o => (o.Region, o.Category, o.Value));
}
