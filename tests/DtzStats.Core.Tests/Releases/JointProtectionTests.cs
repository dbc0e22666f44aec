using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class JointProtectionTests
{
    private static readonly Codelists Codelists = Sample.Codelists with { Measures = new MeasureList([Sample.Jobs, Sample.Jobs with { Code = "establishments", Aliases = [] }]) };

    // B is confidential in one register, by its two establishments; the other does not know of establishments at all.
    private static readonly (string Category, decimal Jobs, decimal Establishments)[] Register = [("B", 450, 2), ("C", 620, 40), ("T", 800, 50), ("A-U", 1870, 92)];

    [Fact]
    public void Of_SameCountsElsewhere_AreWithheldThereToo()
    {
        var withheld = Withheld(View("a", Register), View("b", [.. Register.Select(c => (c.Category, c.Jobs, (decimal?)null))]));
        Assert.Contains("B", withheld[0]);
        Assert.Equal(withheld[0].Order(StringComparer.Ordinal), withheld[1].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_SameCountsDecidedLater_AreWithheldInTheFirstToo()
    {
        var withheld = Withheld(View("a", [.. Register.Select(c => (c.Category, c.Jobs, (decimal?)null))]), View("b", Register));
        Assert.Contains("B", withheld[0]);
        Assert.Equal(withheld[1].Order(StringComparer.Ordinal), withheld[0].Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(494, true)]
    [InlineData(495, false)]
    [InlineData(406, true)]
    [InlineData(405, false)]
    public void Of_CountElsewhere_IsWithheldWhereItIsNearerThanTheInterval(int elsewhere, bool isWithheld)
    {
        var withheld = Withheld(View("a", Register), View("b", [("B", elsewhere, null)]));
        Assert.Equal(isWithheld, withheld[1].Contains("B"));
    }

    [Fact]
    public void Of_CountsOfTheOther_HideWhatTheyWouldTellByDifference()
    {
        // What b hides beside B has no other reason than B of a.
        var withheld = Withheld(View("a", [Register[0], Register[3]]), View("b", [.. Register.Select(c => (c.Category, c.Jobs, (decimal?)c.Establishments + 10))]));
        Assert.Contains("B", withheld[1]);
        Assert.True(withheld[1].Count >= 2);
        Assert.Empty(Withheld(View("b", [.. Register.Select(c => (c.Category, c.Jobs, (decimal?)c.Establishments + 10))]))[0]);
    }

    [Fact]
    public void Groups_PublicAndIllustrative_StandAlone()
    {
        SourceDescription[] sources = [Source("a"), Source("b") with { IsPublic = true }, Source("c"), Source("d") with { Kind = DatasetKind.Illustrative }, Source("e")];
        var rules = ReleaseRules.Default with { Datasets = new Dictionary<string, DatasetRules> { ["e"] = new(true, null) } };
        Assert.Equal(["a c", "b", "d", "e"], JointProtection.Groups(sources, rules).Select(g => string.Join(' ', g.Select(s => s.Dataset))));
    }

    /// <summary>The sections of which jobs are withheld, of each dataset.</summary>
    private static List<HashSet<string>> Withheld(params DatasetView[] views) =>
        [.. JointProtection.Of([.. views.Select(v => new ExactDataset(v, []))], Codelists, ReleaseRules.Default)
            .Select(d => d.Withheld!.Tables["jobs"].Keys.Where(k => k.Region == "GM0114").Select(k => k.Category).ToHashSet())];

    private static DatasetView View(string dataset, (string Category, decimal Jobs, decimal Establishments)[] cells) =>
        View(dataset, [.. cells.Select(c => (c.Category, c.Jobs, (decimal?)c.Establishments))]);

    private static DatasetView View(string dataset, (string Category, decimal Jobs, decimal? Establishments)[] cells) => new(Source(dataset), Codelists,
    [
        .. cells.Select(c => Sample.Observation("GM0114", c.Category, 2024, c.Jobs)),
        .. cells.Where(c => c.Establishments is not null).Select(c => Sample.Observation("GM0114", c.Category, 2024, c.Establishments!.Value) with { Measure = "establishments" }),
    ]);

    private static SourceDescription Source(string dataset) => Sample.Source() with { Dataset = dataset };
}
