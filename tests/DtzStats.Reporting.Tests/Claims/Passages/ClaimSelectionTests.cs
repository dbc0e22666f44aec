using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Passages;

public sealed class ClaimSelectionTests
{
    private static readonly IReadOnlyList<Claim> Many = [.. Candidates.Of(Emmen(1000, 1010, 1030, 1060, 1110, 1190), Year(2016), Year(2021))];

    [Fact]
    public void Of_OneSeries_TellsEachTopicOnce()
    {
        var chosen = ClaimSelection.Of(Many, 1190, 20);
        Assert.True(Many.Count(c => c.Topic == ClaimTopic.LastYear) > 2);
        Assert.Equal(chosen.Count, chosen.Select(c => c.Topic).Distinct().Count());
        Assert.True(chosen.Count > 3);
    }

    /// <summary>How many more or fewer is one verdict, "nearly equal" another: of one pair of years one is told.</summary>
    [Theory]
    [InlineData(10_020, "Dat zijn 20 banen meer dan in 2016 (0,2%).")]
    [InlineData(10_000, "Dat zijn er evenveel als in 2016.")]
    [InlineData(10_500, "Dat zijn 500 banen meer dan in 2016 (5,0%).")]
    public void Of_BaseYearJustBefore_TellsOneVerdict(int last, string expected)
    {
        var claims = ClaimSelection.Of(Candidates.Of(Emmen(10_000, last), Year(2016), Year(2017)), last, 6, ClaimTopic.LastYear);
        Assert.Equal(expected, Assert.Single(ClaimSelection.Tell(claims, Dutch).Sentences.Skip(1)).Text);
    }

    /// <summary>A small change is told as a number, for the sentence beside it tells that it fell.</summary>
    [Fact]
    public void Of_SmallChange_IsNotNearlyEqualBesideADecline()
    {
        var view = View(Line("GM0114", "A-U", 10_000, 9_900, 9_970), Line("NL01", "A-U", 10_000, 10_000, 10_090));
        var own = Of(view, "GM0114");
        var claims = Candidates.Of(own, Year(2016), Year(2018)).Concat(Candidates.Beside(own, Of(view, "NL01"), Year(2016), Year(2018)));
        var text = ClaimSelection.Tell(ClaimSelection.Of(claims, 9_970, 6), Dutch).Text;
        Assert.Contains("Dat zijn 30 banen minder dan in 2016 (0,3%). Het aantal banen in Nederland groeide in dezelfde periode juist, met 0,9%.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gelijk", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Few_TakesThoseOfMostWeight()
    {
        var chosen = ClaimSelection.Of(Many, 1190, 2);
        Assert.Equal(2, chosen.Count);
        Assert.IsType<LevelClaim>(chosen[0]);
    }

    [Fact]
    public void Of_AnyOrder_IsTheSame() =>
        Assert.Equal(ClaimSelection.Of(Many, 1190, 4).Select(c => c.Key), ClaimSelection.Of(Many.Reverse(), 1190, 4).Select(c => c.Key));

    [Fact]
    public void Of_ClaimThatFailsAsPrinted_LeavesItOut()
    {
        var view = View(Line("GM0114", "A-U", 10_000, 10_314), Line("NL01", "A-U", 10_000, 10_312));
        var claim = OutpacesClaim.Of(Of(view, "GM0114"), Of(view, "NL01"), Year(2016), Year(2017))!;
        Assert.True(claim.Holds());
        Assert.Empty(ClaimSelection.Of([claim], 10_000, 5));
        Assert.Empty(ClaimSelection.Tell([claim], Dutch).Sentences);
    }

    [Fact]
    public void Tell_NeighbouringSentences_BeginOtherwise()
    {
        var text = ClaimSelection.Tell(ClaimSelection.Of(Many, 1190, 5), Dutch).Sentences.Select(s => string.Join(' ', s.Text.Split(' ').Take(2))).ToList();
        Assert.DoesNotContain(text.Zip(text.Skip(1)), p => p.First == p.Second);
    }

    /// <summary>Of what is said of the last year alone: what a sector is in size is no news when its last year was.</summary>
    [Fact]
    public void Weight_OfASurprise_IsMoreOfTheLastYear()
    {
        var (calm, odd) = (Emmen(1000, 1010, 1021, 1030, 1041, 1051), Emmen(1000, 1010, 1001, 1011, 1001, 1051));
        decimal WeightOf(Core.Analysis.Series series) => ClaimWeight.Of(GrowthClaim.Of(series, Year(2020), Year(2021))!, 1051);
        Assert.InRange(WeightOf(odd) / (100 * 50m / 1051), 3.99m, 4);
        Assert.InRange(WeightOf(calm) / (100 * 10m / 1051), 1, 2);
        Assert.Equal(100, ClaimWeight.Of(LevelClaim.Of(odd, Year(2021))!, 1051));
        Assert.Equal(0, ClaimWeight.Of(LevelClaim.Of(calm, Year(2021))!, 0));
    }

    [Fact]
    public void Of_Few_HasTheNumberAndItsChangeWhateverElseWeighs()
    {
        var claims = Candidates.Of(Emmen(100_000, 100_010, 100_030, 100_060, 90_000, 101_000), Year(2016), Year(2021));
        Assert.Equal([ClaimTopic.Level, ClaimTopic.ChangeSinceBase], ClaimSelection.Of(claims, 101_000, 2).Select(c => c.Topic));
    }

    [Fact]
    public void Hash_IsTheSameInEachRun() => Assert.Equal([1083068130, 1913001110], new[] { "", "a" }.Select(StableHash.Of));

    [Fact]
    public void Passage_OfASectorGroup_SaysThatItIsOverstated()
    {
        var view = View(Line("GM0114", "C", 100, 110), Line("GM0118", "C", 100, 110), Line("GM0160", "C", 100, 110));
        var request = new EditionRequest(Codelists.Regions.Techzone, view, [], [], Codelists, Year(2016), Year(2017), Language.Dutch);
        var passage = SectorPassage.Of(request, Codelists.SectorGroups[0], Dutch);
        Assert.True(passage.Sentences.Count > 1);
        Assert.EndsWith("eerder te hoog dan te laag zijn.", passage.Text, StringComparison.Ordinal);
    }
}
