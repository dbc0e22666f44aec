using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Tests.Checks;

public sealed class FindingListTests
{
    [Fact]
    public void Add_BeyondTheLimit_KeepsWhatRefusesAndTheFirstOfEachCode()
    {
        var list = new FindingList();
        for (var i = 0; i < FindingList.Limit + 50; i++)
            list.Add(Of("row-twice", Severity.Warn));
        list.Add(Of("columns-swapped", Severity.Fail));
        list.Add(Of("year-missing", Severity.Warn));
        list.Add(Of("year-missing", Severity.Warn));
        Assert.Equal((FindingList.Limit + 53, FindingList.Limit + 2), (list.Count, list.Kept.Count));
        Assert.Equal(["columns-swapped", "year-missing"], list.Kept.Skip(FindingList.Limit).Select(f => f.Code));
    }

    private static Finding Of(string code, Severity severity)
    {
        var text = new BilingualText("a", "a");
        return new Finding(code, Stage.Delivery, severity, true, "a.csv", null, null, text, text, text, Subject.Whole);
    }
}
