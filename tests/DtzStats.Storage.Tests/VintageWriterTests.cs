using DtzStats.Core.Observations;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Tests;

public sealed class VintageWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Store _store;

    public VintageWriterTests() => _store = Store.OpenForWriting(_folder.PathOf("a.db"));

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Write_Observations_ComeBackWithTheirSource()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 45390, line: 7));
        var observation = Assert.Single(Sample.All(_store));
        Assert.Equal(45390, observation.Value);
        Assert.Equal(new SourceLine("lisa", "2017", "a.csv", 7), observation.Source);
    }

    [Theory]
    [InlineData("5.4")]
    [InlineData("0")]
    [InlineData("0.001")]
    [InlineData("123456789012.25")]
    public void Write_Fraction_ComesBackExact(string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, value));
        Assert.Equal(value, Assert.Single(Sample.All(_store)).Value);
    }

    [Fact]
    public void Write_NoValue_ComesBackAsNoneWithStatusAndConfidentiality()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, null));
        var observation = Assert.Single(Sample.All(_store));
        Assert.Null(observation.Value);
        Assert.Equal(ObservationStatus.Missing, observation.Status);
        Assert.Equal(Confidentiality.Confidential, observation.Confidentiality);
    }

    [Fact]
    public void Write_LaterVintage_TakesThePlaceOfTheEarlierAndKeepsIt()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2016, 1), Sample.Jobs("GM0114", 2017, 2, 3));
        var written = Sample.Write(_store, "2018", Sample.Jobs("GM0114", 2017, 5), Sample.Jobs("GM0114", 2018, 6, 3));
        Assert.Equal(1, written.Replaced);
        Assert.Equal([1m, 5m, 6m], Sample.All(_store).Select(o => o.Value));
        Assert.Equal(["2017", "2018", "2018"], Sample.All(_store).Select(o => o.Source.Vintage));
        using var command = _store.Connection.CreateCommand();
        command.CommandText = "SELECT cells || ' ' || replaced_by FROM replaced_series";
        Assert.Equal("[[2017,2,3]] 2", command.ExecuteScalar());
    }

    [Fact]
    public void Write_LabelTaken_GetsANumber()
    {
        Assert.Equal("2017", Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1)).Vintage.Label);
        Assert.Equal("2017.2", Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 2)).Vintage.Label);
        Assert.Equal("2017.3", Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 3)).Vintage.Label);
        Assert.Equal("2017.3", _store.Vintages.Latest("lisa")?.Label);
    }

    [Fact]
    public void Write_SameFilesAgain_WritesNothing()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1));
        Assert.Null(Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1)));
        Assert.Single(_store.Vintages.All());
    }

    [Fact]
    public void Write_FailsHalfWay_LeavesNothing()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1));
        using (var transaction = ImportTransaction.Begin(_store))
        {
            var keys = _store.Keys(Sample.Codelists);
            using var writer = transaction.Add(Sample.Source(vintage: "2018"), "tidy", Sample.Noon, 2018, [new("a.csv", "x", 1, null, [])], keys)!;
            var key = keys.Key("jobs", "GM0114", "A-U", 2017);
            writer.Put([new CodedObservation(key, 9, 2, 0, default)], writer.Before.At(key.Series));
        }

        Assert.Equal(1, Assert.Single(Sample.All(_store)).Value);
        Assert.Single(_store.Vintages.All());
    }

    [Fact]
    public void Write_AnotherIsWriting_SaysBusyAndLeavesNothing()
    {
        using var other = new SqliteConnection($"Data Source={_store.Connection.DataSource};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction();
        _store.Connection.DefaultTimeout = 1;
        var fault = Assert.Throws<StoreException>(() => Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1))).Fault;
        Assert.Equal(StoreFault.Busy, fault);
        transaction.Rollback();
        Assert.Empty(_store.Vintages.All());
    }

    [Fact]
    public void Holding_KnownFile_IsItsVintage()
    {
        Sample.Write(_store, "2017", Sample.Jobs("GM0114", 2017, 1));
        Assert.Equal("2017", _store.Vintages.Holding("lisa", "sha-2017-1")?.Label);
        Assert.Null(_store.Vintages.Holding("lisa", "sha-2018-1"));
        Assert.Null(_store.Vintages.Holding("cbs", "sha-2017-1"));
    }
}
