using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers.Excel;

namespace DtzStats.Reporting.Tests.Writers.Excel;

public sealed class SheetNamesTests
{
    [Fact]
    public void Of_ForbiddenSigns_BecomeHyphens() => Assert.Equal(["a-b-c-d-e-f-g-h"], Of("a/b\\c?d*e[f]g:h"));

    [Fact]
    public void Of_LongNamesAlikeAtTheStart_StayApartAndShort()
    {
        var names = Of(new string('x', 40) + "1", new string('x', 40) + "2", new string('X', 31));
        Assert.Equal([new string('x', 31), new string('x', 29) + "-2", new string('X', 29) + "-3"], names);
        Assert.All(names, n => Assert.InRange(n.Length, 1, 31));
    }

    [Fact]
    public void Of_NameOfTheFirstSheet_IsTaken() => Assert.Equal(["inhoud-2"], Of("inhoud"));

    [Fact]
    public void Of_NoName_IsAHyphen() => Assert.Equal(["-"], Of(""));

    private static IReadOnlyList<string> Of(params string[] names) =>
        SheetNames.Of(names.Select(n => new TableSpec(n, "", "", null, [], [])), "Inhoud");
}
