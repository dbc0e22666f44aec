using DtzStats.Core.Disclosure;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Disclosure;

public sealed class ProtectionTests
{
    private static readonly Period Year = new(2024);

    private static readonly PublishedHierarchy TwoByThree = new(
        new Dictionary<string, IReadOnlyCollection<string>> { ["young"] = ["young"], ["old"] = ["old"], ["all"] = ["young", "old"] },
        new Dictionary<string, IReadOnlyCollection<string>> { ["ES"] = ["ES"], ["IS"] = ["IS"], ["PT"] = ["PT"], ["total"] = ["ES", "IS", "PT"] });

    /// <summary>The example of GaussSuppression 1.2.3: at most 1 is confidential, and zeros are not free.</summary>
    [Fact]
    public void Of_PublishedExample_HasTheExactPrimarySet()
    {
        var rules = new DisclosureRules { LeastEstablishments = 2, ZerosAreConfidential = true, LeastPerEstablishment = 0, ProtectsSecondary = false };
        var protection = Protection.Of(Frequencies([5, 2, 0], [6, 3, 4]), TwoByThree, rules);
        var primary = Assert.Single(protection.Hidden, h => h.Value != HideReason.Secondary);
        Assert.Equal((new CellKey("young", "PT", Year), HideReason.SmallCount), (primary.Key, primary.Value));
        // Any answer hides another cell of its row and of its column, and the one that closes the rectangle.
        Assert.Equal(3, protection.Loss.Hidden[HideReason.Secondary]);
        Assert.Contains(new CellKey("old", "PT", Year), protection.Hidden);
        Assert.Equal(0, protection.Loss.HiddenTotals);
    }

    [Fact]
    public void Of_NothingConfidential_HidesNothing()
    {
        var protection = Protection.Of(Frequencies([5, 20, 0], [6, 3, 4]), TwoByThree, new DisclosureRules { LeastPerEstablishment = 0 });
        Assert.Empty(protection.Hidden);
        Assert.Equal((12, 0m, 0m), (protection.Loss.Cells, protection.Loss.CellPercent, protection.Loss.JobPercent));
    }

    [Fact]
    public void Of_OneFirmAboveTheLimit_IsDominance()
    {
        var rules = new DisclosureRules { DominancePercent = 70, LeastPerEstablishment = 0 };
        TableCell[] cells = [new(new CellKey("young", "ES", Year), 100, 9, 71), new(new CellKey("young", "IS", Year), 100, 9, 70)];
        var protection = Protection.Of(cells, TwoByThree, rules);
        Assert.Equal(HideReason.Dominance, Assert.Single(protection.Hidden).Value);
    }

    [Fact]
    public void Of_CellThatTheSourceWithholds_IsHiddenForThat()
    {
        TableCell[] cells = [new(new CellKey("young", "ES", Year), null, 1, null, IsConfidential: true)];
        Assert.Equal(HideReason.Source, Protection.Of(cells, TwoByThree, new DisclosureRules()).ReasonOf(cells[0].Key));
    }

    [Fact]
    public void Of_HiddenPartsOfOneSumWithTwoFirms_HidesAnotherPart()
    {
        // Two cells of one firm each would cover each other, but the sum of both is published, and each firm knows its own part.
        TableCell[] cells =
        [
            new(new CellKey("young", "ES", Year), 40, 1), new(new CellKey("young", "IS", Year), 50, 1),
            new(new CellKey("young", "PT", Year), 60, 9), new(new CellKey("young", "total", Year), 150, 11),
        ];
        var protection = Protection.Of(cells, TwoByThree, new DisclosureRules());
        Assert.True(protection.IsHidden(cells[2].Key));
        Assert.False(protection.IsHidden(cells[3].Key));
    }

    /// <summary>No part of the section can take all of what one firm needs, but together they can: nobody has to do without the section.</summary>
    [Fact]
    public void Of_OneFirmAmongSmallParts_IsCoveredByThemTogether()
    {
        string[] parts = ["70", "71", "72", "73", "74", "75"];
        var hierarchy = new PublishedHierarchy(TwoByThree.Regions, new Dictionary<string, IReadOnlyCollection<string>>(
            parts.Select(p => KeyValuePair.Create(p, (IReadOnlyCollection<string>)[p])))
        {
            ["M"] = parts,
            ["N"] = ["N"],
            ["total"] = [.. parts, "N"],
        });
        TableCell Cell(string region, string category, int value, int firms) => new(new CellKey(region, category, Year), value, firms);
        var protection = Protection.Of(
        [
            Cell("young", "70", 900, 1), .. parts[1..].Select(p => Cell("young", p, 40, 5)),
            Cell("young", "M", 1100, 26), Cell("young", "N", 5000, 200), Cell("young", "total", 6100, 226),
            .. parts.Select(p => Cell("old", p, 200, 20)),
            Cell("old", "M", 1200, 120), Cell("old", "N", 5000, 200), Cell("old", "total", 6200, 320),
            Cell("all", "70", 1100, 21), .. parts[1..].Select(p => Cell("all", p, 240, 25)),
            Cell("all", "M", 2300, 146), Cell("all", "N", 10000, 400), Cell("all", "total", 12300, 546),
        ], hierarchy, new DisclosureRules());
        Assert.Empty(protection.Unprotected);
        Assert.DoesNotContain(protection.Hidden.Keys, k => k.Region == "all" || !parts.Contains(k.Category));
    }

    [Fact]
    public void AllowsChange_OneYearHidden_DoesNot()
    {
        var key = new CellKey("young", "ES", Year);
        var protection = Protection.Of([new(key, 3, 1), new(key with { Period = new Period(2023) }, 9, 4)], TwoByThree, new DisclosureRules());
        Assert.False(protection.AllowsChange("young", "ES", new Period(2023), Year));
        Assert.True(protection.AllowsChange("young", "ES", new Period(2022), new Period(2023)));
        Assert.False(protection.Allows(new CellKey("old", "ES", Year), key));
    }

    [Theory]
    [InlineData("nobody", 1)]
    [InlineData("young", 0.5)]
    [InlineData("young", -1)]
    public void Of_CellThatCannotBe_Throws(string region, double value) => Assert.Throws<ArgumentException>(() =>
        Protection.Of([new(new CellKey(region, "ES", Year), (decimal)value, 5)], TwoByThree, new DisclosureRules()));

    [Fact]
    public void Of_CellTwice_Throws() => Assert.Throws<ArgumentException>(() =>
        Protection.Of([new(new CellKey("old", "ES", Year), 1, 5), new(new CellKey("old", "ES", Year), 1, 5)], TwoByThree, new DisclosureRules()));

    [Fact]
    public void Of_RuleOutOfRange_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        Protection.Of([], TwoByThree, new DisclosureRules { DominancePercent = 101 }));

    /// <summary>Counts of persons, with all margins: each is its own number of contributors.</summary>
    private static List<TableCell> Frequencies(int[] young, int[] old)
    {
        TableCell[] Row(string region, int[] counts) =>
        [
            .. counts.Zip(["ES", "IS", "PT"], (count, category) => new TableCell(new CellKey(region, category, Year), count, count)),
            new TableCell(new CellKey(region, "total", Year), counts.Sum(), counts.Sum()),
        ];
        return [.. Row("young", young), .. Row("old", old), .. Row("all", [.. young.Zip(old, (y, o) => y + o)])];
    }
}
