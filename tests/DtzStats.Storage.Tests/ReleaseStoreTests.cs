using System.Text;
using Dapper;
using DtzStats.Core.Analysis;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Storage.Writing;

namespace DtzStats.Storage.Tests;

public sealed class ReleaseStoreTests : IDisposable
{
    private static readonly CellKey Hidden = new("GM0114", "A-U", new Period(2017));

    private readonly TemporaryFolder _folder = new();
    private readonly Store _store;

    public ReleaseStoreTests()
    {
        _store = Store.OpenForWriting(_folder.PathOf("a.db"));
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 7), Sample.Jobs("GM0118", 2017, 27903, 3));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Write_Draft_ComesBackAsItWas()
    {
        var draft = Draft();
        var release = Write("2017", draft);
        var read = Assert.Single(_store.Releases.All());
        Assert.Equal(("2017", Sample.Noon, 1, draft.Fingerprint()), (read.Name, read.CreatedAt, read.LastVintage, read.Fingerprint));
        var dataset = Assert.Single(release.Datasets);
        Assert.Equal(("lisa", false, 100), (dataset.Dataset, dataset.IsPublic, dataset.RoundTo));
        Assert.Equal(["2017"], dataset.Vintages);
    }

    [Fact]
    public void PublicationOf_Release_HidesAndRounds()
    {
        var publication = _store.Releases.PublicationOf(Write("2017", Draft()), "lisa", Sample.Codelists);
        var view = _store.Observations.View(new ObservationQuery("lisa", ["jobs"], ["GM0114", "GM0118"]), Sample.Codelists, publication)!;
        Assert.Equal([null, 27900m], view.Observations.Select(o => o.Value));
        Assert.Equal(NoAnswer.Confidential, view.SeriesOf(Sample.Codelists.Measures.All[0], Sample.Codelists.Regions["GM0114"], Sample.Codelists.Sbi.Total).Figures[0].Reason);
    }

    [Fact]
    public void PublicationOf_DatasetThatWasLoadedLater_IsNone()
    {
        var release = Write("2017", Draft());
        Assert.Null(_store.Releases.PublicationOf(release, "other", Sample.Codelists));
    }

    [Fact]
    public void Write_NameThatIsTaken_WritesNothing()
    {
        var first = Write("2017", Draft());
        Assert.Null(ReleaseWriter.Write(_store, Draft() with { Rules = ReleaseRules.Default with { RoundTo = 5 } }, "2017", Sample.Noon.AddDays(1)));
        Assert.Equal(first.CreatedAt, Assert.Single(_store.Releases.All()).CreatedAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../2017")]
    [InlineData("-x")]
    [InlineData("concept")]
    public void Write_NameThatCannotBe_Throws(string name) => Assert.Throws<ArgumentException>(() => ReleaseWriter.Write(_store, Draft(), name, Sample.Noon));

    [Fact]
    public void Write_AnotherWasMadeSinceTheDraft_WritesNothing()
    {
        var draft = Draft();
        Write("2017", Draft());
        Assert.Equal(StoreFault.Busy, Assert.Throws<StoreException>(() => ReleaseWriter.Write(_store, draft, "2017.2", Sample.Noon)).Fault);
        Assert.Equal(["2017"], _store.Releases.All().Select(r => r.Name));
    }

    [Fact]
    public void Undo_ImportThatAReleaseLooksAt_IsRefused()
    {
        Write("2017", Draft());
        Assert.Equal(["2017"], Assert.Throws<ReleasedException>(() => Undo.Latest(_store)).Releases);
        Assert.Equal(2, Sample.All(_store).Count);
    }

    [Fact]
    public void Undo_ImportAfterTheRelease_IsTakenBack()
    {
        Write("2017", Draft());
        Sample.Write(_store, "2018", Sample.Jobs("GM0114", 2018, 8));
        Assert.Single(Undo.Latest(_store));
    }

    [Fact]
    public void Open_KeptFile_ComesBack()
    {
        using var reader = new StreamReader(_store.Releases.Open(Write("2017", Draft()), "codelists/a.csv"));
        Assert.Equal("code\nGM0114\n", reader.ReadToEnd());
        Assert.Throws<FileNotFoundException>(() => _store.Releases.Open(_store.Releases.All()[0], "codelists/b.csv"));
    }

    [Fact]
    public void PublishedObservations_View_HidesAndRoundsAsOfTheRelease()
    {
        Write("2017", Draft());
        Sample.Write(_store, "2018", Sample.Jobs("GM0118", 2017, 31000), Sample.Jobs("GM0118", 2018, 32000, 3));
        var rows = _store.Connection.Query<(string Region, long Year, double? Value, string Status)>(
            "SELECT region, year, value, status FROM published_observations WHERE release = '2017' ORDER BY region, year");
        Assert.Equal([("GM0114", 2017L, null, "confidential"), ("GM0118", 2017L, 27900d, "final")], rows);
    }

    [Fact]
    public void Fingerprint_SameVintagesAndRules_IsTheSameWhateverItsName()
    {
        Assert.Equal(Write("2017", Draft()).Fingerprint, Write("2017.2", Draft()).Fingerprint);
        Assert.NotEqual(Draft().Fingerprint(), (Draft() with { Rules = ReleaseRules.Default with { RoundTo = 5 } }).Fingerprint());
    }

    private Release Write(string name, ReleaseDraft draft) => ReleaseWriter.Write(_store, draft, name, Sample.Noon)!;

    private ReleaseDraft Draft() => new(
        ReleaseRules.Default,
        [.. _store.Releases.All().Select(r => r.Name)],
        _store.Vintages.All(),
        [
            new DraftDataset(
                Sample.Source(),
                new WithheldCells(
                    new HashSet<string> { "GM0114", "GM0118" },
                    new HashSet<string> { "A-U" },
                    new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>> { ["jobs"] = new Dictionary<CellKey, HideReason> { [Hidden] = HideReason.SmallCount } },
                    new Dictionary<string, DisclosureLoss>(),
                    []),
                100,
                Sample.Codelists.Measures.All),
        ],
        [new ReleaseFile("codelists/a.csv", Encoding.UTF8.GetBytes("code\nGM0114\n"))]);
}
