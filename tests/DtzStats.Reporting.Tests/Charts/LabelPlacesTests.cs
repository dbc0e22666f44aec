using DtzStats.Reporting.Charts.Plots;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class LabelPlacesTests
{
    private static readonly Box Bounds = new(0, 0, 200, 100);

    [Fact]
    public void Of_OneBubble_HasItsLabelToTheRight()
    {
        var (size, box) = LabelPlaces.Of([new(50, 50, 10, [(40, 12)])], Bounds)[0]!.Value;
        Assert.Equal((0, 64, 44), (size, box.Left, box.Top));
    }

    [Fact]
    public void Of_BubbleAtTheRightEdge_HasItsLabelToTheLeft() =>
        Assert.Equal(126, LabelPlaces.Of([new(180, 50, 10, [(40, 12)])], Bounds)[0]!.Value.Place.Left);

    [Fact]
    public void Of_NameThatDoesNotFit_TakesTheShorterOne() =>
        Assert.Equal(1, LabelPlaces.Of([new(100, 50, 10, [(250, 12), (10, 12)])], Bounds)[0]!.Value.Size);

    [Fact]
    public void Of_NothingFits_IsNull() => Assert.Null(LabelPlaces.Of([new(100, 50, 10, [(250, 12)])], Bounds)[0]);

    [Fact]
    public void Of_SmallBubbleWithinALargeOne_HasItsLetterInIt()
    {
        var places = LabelPlaces.Of([new(100, 50, 40, [(50, 12), (8, 12)]), new(105, 52, 10, [(50, 12), (8, 12)])], Bounds);
        Assert.Equal((0, 144), (places[0]!.Value.Size, places[0]!.Value.Place.Left));
        Assert.Equal((1, new Box(101, 46, 8, 12)), places[1]!.Value);
    }

    [Fact]
    public void Of_TinyBubbleWithinALargeOne_HasItsLetterOutsideBoth()
    {
        LabelledBubble[] bubbles = [new(100, 50, 40, [(50, 12), (8, 12)]), new(105, 52, 3, [(50, 12), (8, 12)])];
        var (size, place) = LabelPlaces.Of(bubbles, Bounds)[1]!.Value;
        Assert.Equal(1, size);
        Assert.All(bubbles, b => Assert.False(b.Covers(place)));
    }

    [Fact]
    public void Of_NameThatALineCrosses_StandsOnAnotherSide()
    {
        var name = LabelPlaces.Of([new(100, 50, 10, [(40, 12), (8, 12)])], Bounds, new Box(120, 0, 4, 100))[0]!.Value;
        Assert.Equal((0, 46), (name.Size, name.Place.Left));
    }

    [Fact]
    public void Of_ManyBubbles_EachHasALabel()
    {
        var bubbles = Enumerable.Range(0, 21).Select(i => new LabelledBubble(80 + (i * 37 % 240), 60 + (i * 53 % 180), 21 - i, [(90, 36), (9, 18)])).ToList();
        var places = LabelPlaces.Of(bubbles, new Box(0, 0, 400, 300));
        Assert.All(places, p => Assert.NotNull(p));
    }

    [Fact]
    public void Of_ManyBubbles_NoLabelTouchesAnotherOrTheEdge()
    {
        var random = Enumerable.Range(0, 30).Select(i => new LabelledBubble(i * 37 % 200, i * 53 % 100, 4 + (i % 5), [(50, 12), (8, 12)])).ToList();
        List<Box> places = [.. LabelPlaces.Of(random, Bounds).Where(p => p is not null).Select(p => p!.Value.Place)];
        Assert.NotEmpty(places);
        Assert.All(places, p => Assert.True(Bounds.Holds(p)));
        Assert.All(places.Index(), p => Assert.DoesNotContain(places.Skip(p.Index + 1), p.Item.Touches));
    }
}
