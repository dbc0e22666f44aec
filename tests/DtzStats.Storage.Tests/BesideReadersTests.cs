using DtzStats.Storage.Writing;

namespace DtzStats.Storage.Tests;

public sealed class BesideReadersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.PathOf("a.db");

    public BesideReadersTests()
    {
        using var store = Store.OpenForWriting(Database);
        Sample.Write(store, "2017", Sample.Jobs("GM0114", 2017, 100));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Begin_WhileWriting_ReadersSeeWhatWasThere()
    {
        Directory.CreateDirectory(_folder.PathOf("left"));
        using (var store = Store.OpenForWriting(Database))
        using (BesideReaders.Begin(store))
        {
            using (ImportTransaction.Begin(store))
            {
                // More than the cache holds has to go to disk before it is committed, which keeps readers out otherwise.
                store.Connection.CreateFunction("filling", () => new byte[1 << 20]);
                using var fill = store.Connection.CreateCommand();
                fill.CommandText = "CREATE TABLE filling AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) SELECT filling() FROM n";
                fill.ExecuteNonQuery();
                using var reader = Store.OpenForReading(Database);
                Assert.Single(reader.Vintages.All());
                // As a program leaves it that is killed now.
                File.Copy(Database, _folder.PathOf("left", "a.db"));
                File.Copy(Database + "-wal", _folder.PathOf("left", "a.db-wal"));
            }

            Assert.True(File.Exists(Database + "-wal"));
        }

        Assert.Equal([Database], Directory.GetFiles(_folder.FullPath));
        using (var left = Store.OpenForReading(_folder.PathOf("left", "a.db")))
            Assert.Single(left.Vintages.All());
        BesideReaders.Finish(_folder.PathOf("left", "a.db"));
        Assert.Equal([_folder.PathOf("left", "a.db")], Directory.GetFiles(_folder.PathOf("left")));
    }

    [Fact]
    public void Dispose_WhileSomebodyReads_LosesNothing()
    {
        using (var reader = Store.OpenForReading(Database))
        using (var store = Store.OpenForWriting(Database))
        using (BesideReaders.Begin(store))
            Sample.Write(store, "2018", Sample.Jobs("GM0114", 2018, 110));
        using (var store = Store.OpenForReading(Database))
            Assert.Equal(2, store.Vintages.All().Count);
    }
}
