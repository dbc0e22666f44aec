using DtzStats.Web.Copies;

namespace DtzStats.Web.Tests.Copies;

public sealed class CopyAddressesTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/en", "en/index.html")]
    [InlineData("/gemeente", "gemeente.html")]
    [InlineData("/en/sector/A-U#x", "en/sector/A-U.html")]
    [InlineData("/sector/G+I", "sector/G_I.html")]
    [InlineData("/rapport/stand/charts/banen.svg", "rapport/stand/charts/banen.svg")]
    [InlineData("/assets/0a1b/site.css", "assets/0a1b/site.css")]
    [InlineData("/api/regions", "api/regions.json")]
    [InlineData("/ecosysteem?theme=energy", "ecosysteem/energy-3e21818d.html")]
    [InlineData("/verkennen?form=line&region=DTZ", "verkennen.html")]
    [InlineData("/figuur.svg?form=line&region=DTZ&width=360", "figuur/line-dtz-360-283bc865.svg")]
    public void FileOf_AnAddress_IsAName(string address, string file) => Assert.Equal(file, CopyAddresses.FileOf(address));

    [Fact]
    public void FileOf_TwoQuestions_DiffersWhereTheirNamesWouldNot() =>
        Assert.NotEqual(CopyAddresses.FileOf("/figuur?region=DTZ&sector=C"), CopyAddresses.FileOf("/figuur?region=dtz&sector=C"));

    [Theory]
    [InlineData("index.html", "/gemeente/GM0114", "gemeente/GM0114.html")]
    [InlineData("en/gemeente/GM0114.html", "/en#x", "../../en/index.html#x")]
    [InlineData("sector.html", "/verkennen?form=line&region=DTZ", "verkennen.html#form=line&region=DTZ")]
    public void Link_FromAFile_IsRelative(string from, string address, string link) => Assert.Equal(link, CopyAddresses.Link(from, address));
}
