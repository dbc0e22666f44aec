using System.Xml.Linq;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class DataTableTests
{
    private readonly XElement _table = Page.In(Language.Dutch).The("table-gemeenten");

    [Fact]
    public void Table_EveryHeader_HasItsScope()
    {
        Assert.Equal(["col", "col", "col"], _table.Descendants("thead").Descendants("th").Select(t => t.Attribute("scope")?.Value));
        Assert.Equal(["row", "row", "row"], _table.Descendants("tbody").Descendants("th").Select(t => t.Attribute("scope")?.Value));
    }

    [Fact]
    public void Table_Cells_AreFormattedInItsLanguage()
    {
        var rows = _table.Descendants("tbody").Elements("tr").Select(r => string.Join('|', r.Elements().Select(c => c.Value)));
        Assert.Equal(["q29|1.234|\u22125", "q30|4.321*|[c]", "q31|5.555|n.v.t."], rows);
    }

    [Fact]
    public void Table_TotalRow_IsTheOnlyEmphasised() =>
        Assert.Equal([null, null, "total"], _table.Descendants("tbody").Elements("tr").Select(r => r.Attribute("class")?.Value));

    [Fact]
    public void Table_SourceAndSigns_AreToldUnderIt() =>
        Assert.Equal(
            ["q25", "* voorlopig", "[c]: geheim, omdat het een bedrijf of instelling herkenbaar kan maken", "n.v.t.: dit is het basisjaar"],
            _table.Descendants("p").Where(p => p.Attribute("class")?.Value == "source").Select(p => p.Value));

    [Fact]
    public void Table_File_IsNamedByTheTable()
    {
        var link = _table.Descendants("a").Single();
        Assert.Equal(("tables/gemeenten.csv", "CSV", "CSV: q24gemeenten (q9)"), (link.Attribute("href")!.Value, link.Value, link.Attribute("aria-label")!.Value));
    }

    [Fact]
    public void Table_Scroller_HasFocusAndName()
    {
        var region = _table.Descendants().Single(e => (string?)e.Attribute("role") == "region");
        Assert.Equal(("0", "caption-gemeenten section-gemeenten"), (region.Attribute("tabindex")?.Value, region.Attribute("aria-labelledby")?.Value));
        Assert.Equal("caption-gemeenten", _table.Descendants("caption").Single().Attribute("id")?.Value);
    }
}
