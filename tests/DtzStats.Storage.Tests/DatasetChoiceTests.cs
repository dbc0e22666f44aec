using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Storage.Tests;

public sealed class DatasetChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Store _store;

    public DatasetChoiceTests() => _store = Store.OpenForWriting(_folder.PathOf("a.db"));

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void For_OfficialAndIllustrative_PrefersOfficialThoughShorter()
    {
        Write("made-up", DatasetKind.Illustrative, 2016, 2017, 2018);
        Write("lisa", DatasetKind.Official, 2017);
        var choice = Choose(2016);
        Assert.Equal("lisa", choice.Chosen?.Dataset);
        Assert.Equal(["made-up"], choice.Others.Select(s => s.Dataset));
    }

    [Fact]
    public void For_TwoOfficial_PrefersMoreYearsSinceTheYearAskedFor()
    {
        Write("old", DatasetKind.Official, 2008, 2009, 2010, 2016);
        Write("new", DatasetKind.Official, 2016, 2017);
        Assert.Equal("new", Choose(2016).Chosen?.Dataset);
        Assert.Equal("old", Choose(2008).Chosen?.Dataset);
    }

    [Fact]
    public void For_NothingSinceThen_ChoosesNone()
    {
        Write("old", DatasetKind.Official, 2008);
        Assert.Null(Choose(2016).Chosen);
    }

    [Fact]
    public void For_SeveralRegions_PrefersTheOneThatHasAll()
    {
        Write("long", DatasetKind.Official, 2016, 2017, 2018);
        Sample.Write(_store, Sample.Source("wide"), Sample.Jobs("GM0114", 2017, 1), Sample.Jobs("GM0118", 2017, 1, 3));
        Assert.Equal("wide", DatasetChoice.For(_store, "jobs", ["GM0114", "GM0118"], new Period(2016)).Chosen?.Dataset);
        Assert.Equal("long", Choose(2016).Chosen?.Dataset);
    }

    [Fact]
    public void For_OnlyValuesCount()
    {
        Sample.Write(_store, Sample.Source("lisa"), Sample.Jobs("GM0114", 2017, null));
        Assert.Null(Choose(2016).Chosen);
    }

    private DatasetChoice Choose(int since) => DatasetChoice.For(_store, "jobs", ["GM0114"], new Period(since));

    private void Write(string dataset, DatasetKind kind, params int[] years) =>
        Sample.Write(_store, Sample.Source(dataset, kind: kind), [.. years.Select<int, Observation>((y, i) => Sample.Jobs("GM0114", y, 1, i + 2))]);
}
